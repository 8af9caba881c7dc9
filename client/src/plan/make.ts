import { responseId } from '@groundwork/shared/board/questionRecords'
import type { CardKind } from '@groundwork/shared/model/cards'
import { cardDefaults } from '@groundwork/shared/model/shapes/card'
import type { CardProps, CardShape } from '@groundwork/shared/model/shapes/card'
import { IMPEDIMENT_DEFAULTS, PIN_WIDTH } from '@groundwork/shared/model/shapes/impediment'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import { createShapeId } from 'tldraw'
import type { Editor, TLShapeId, VecLike } from 'tldraw'
import { cellBounds, mapsOf } from '../canvas/map/maps'
import type { CellAddress } from '../canvas/map/maps'
import { freePlaceBeside } from '../canvas/ui/freePlace'
import { turnTo } from '../canvas/ui/visit'

/** Cards and impediments made where the canvas is not in sight: they lie on it as if they had been made there. */

export const CARD_WIDTH = 280
export const CARD_HEIGHT = 150
const PIN_HEIGHT = 80

/** Where a card for a cell goes: beside the map, at the height of the cell, where nothing lies yet. */
export function placeForCell(editor: Editor, cell: CellAddress): VecLike | undefined {
	const bounds = cellBounds(editor, cell)
	const size = { w: CARD_WIDTH, h: CARD_HEIGHT }
	return bounds && freePlaceBeside(editor, cell.map, { ...size, y: bounds.y, side: 'right' })
}

/** Where a card goes that belongs to no cell: beside the first map, else below all there is. */
function placeForAny(editor: Editor): VecLike {
	const [map] = mapsOf(editor)
	const bounds = editor.getCurrentPageBounds()
	if (!map) return { x: bounds?.x ?? 0, y: (bounds?.maxY ?? 0) + 24 }
	const y = editor.getShapePageBounds(map)?.y ?? 0
	const free = freePlaceBeside(editor, map.id, { w: CARD_WIDTH, h: CARD_HEIGHT, y, side: 'right' })
	return { x: free.x, y: free.y }
}

/** One step of undo. Nothing where the cell is gone, or this person may not draw. */
export function makeCard<Kind extends CardKind>(
	editor: Editor,
	kind: Kind,
	cell?: CellAddress,
	props: Partial<CardProps<Kind>> = {},
): TLShapeId | undefined {
	if (cell) turnTo(editor, cell.map)
	const place = cell ? placeForCell(editor, cell) : placeForAny(editor)
	if (!place) return undefined
	const id = createShapeId()
	editor.markHistoryStoppingPoint(`add ${kind}`)
	editor.createShape<CardShape>({
		id,
		type: kind,
		x: place.x,
		y: place.y,
		props: {
			...cardDefaults(kind),
			...props,
			...(cell && { aspect: cell.aspect, approach: cell.approach }),
		},
	})
	return editor.getShape(id) ? id : undefined
}

/** There is one answer to each question, whoever begins it: its id follows from the question. */
export function makeResponse(editor: Editor, question: string): TLShapeId | undefined {
	const id = responseId(question)
	if (!editor.getShape(id)) {
		editor.markHistoryStoppingPoint('answer question')
		const props = { ...cardDefaults('response'), question }
		editor.createShape<CardShape>({ id, type: 'response', ...placeForAny(editor), props })
	}
	return editor.getShape(id) ? id : undefined
}

/** Tied to the cell, left of its map. */
export function makeImpediment(editor: Editor, cell: CellAddress): TLShapeId | undefined {
	turnTo(editor, cell.map)
	const bounds = cellBounds(editor, cell)
	if (!bounds) return undefined
	const size = { w: PIN_WIDTH, h: PIN_HEIGHT }
	const { x, y } = freePlaceBeside(editor, cell.map, { ...size, y: bounds.y, side: 'left' })
	const subject = { kind: 'cell', ...cell } as const
	const id = createShapeId()
	editor.markHistoryStoppingPoint('pin impediment')
	editor.createShape<ImpedimentShape>({
		id,
		type: 'impediment',
		// Never the child of a frame or a card: those lie in another layer.
		parentId: editor.getCurrentPageId(),
		x,
		y,
		props: { ...IMPEDIMENT_DEFAULTS, ties: { [subjectKey(subject)]: subject } },
	})
	return editor.getShape(id) ? id : undefined
}

import type { CardKind } from '@groundwork/shared/model/cards'
import { cardDefaults } from '@groundwork/shared/model/shapes/card'
import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { createShapeId } from 'tldraw'
import type { Editor, TLShapeId, VecLike } from 'tldraw'
import { cellAt, cellBounds } from '../map/maps'
import type { CellAddress } from '../map/maps'
import { freePlaceBeside } from '../ui/freePlace'
import { edit } from '../ui/visit'

const CARD_WIDTH = 280

/** Beside the map, at the height of its cell, where nothing lies yet. */
export function addCard(editor: Editor, kind: CardKind, address: CellAddress): TLShapeId | undefined {
	const cell = cellBounds(editor, address)
	if (!cell) return undefined
	const { x, y } = freePlaceBeside(editor, address.map, {
		w: CARD_WIDTH,
		h: 150,
		y: cell.y,
		side: 'right',
	})
	return create(editor, kind, { x, y }, address)
}

/** Where somebody pointed: the point becomes the upper edge's middle. */
export function addCardAt(editor: Editor, kind: CardKind, point: VecLike): TLShapeId | undefined {
	return create(editor, kind, { x: point.x - CARD_WIDTH / 2, y: point.y - 24 }, cellAt(editor, point))
}

function create(
	editor: Editor,
	kind: CardKind,
	{ x, y }: VecLike,
	cell: CellAddress | undefined,
): TLShapeId | undefined {
	const id = createShapeId()
	editor.markHistoryStoppingPoint(`add ${kind}`)
	const tied = cell && { aspect: cell.aspect, approach: cell.approach }
	editor.createShape<CardShape>({ id, type: kind, x, y, props: { ...cardDefaults(kind), ...tied } })
	if (!editor.getShape(id)) return undefined
	edit(editor, id)
	return id
}

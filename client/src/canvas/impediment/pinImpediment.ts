import { IMPEDIMENT_DEFAULTS } from '@groundwork/shared/model/shapes/impediment'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { createShapeId } from 'tldraw'
import type { Editor, TLShapeId, VecLike } from 'tldraw'
import { freePlaceBeside } from '../ui/freePlace'
import { edit } from '../ui/visit'
import { PIN_WIDTH } from './pinSize'
import { tieAt, tieBounds } from './ties'

/** Beside the map or the card it stands in the way of, where nothing lies yet. */
export function pinImpediment(editor: Editor, to: Subject): TLShapeId | undefined {
	const bounds = tieBounds(editor, to)
	if (!bounds) return undefined
	const beside = to.kind === 'cell' ? to.map : to.card
	return create(
		editor,
		freePlaceBeside(editor, beside, { w: PIN_WIDTH, h: 80, y: bounds.y, side: 'left' }),
		to,
	)
}

/** Tied to what lies where a leader pointed, and beside it, for a pin on a cell would hide the verdict; else right there. */
export function pinImpedimentAt(editor: Editor, point: VecLike): TLShapeId | undefined {
	const to = tieAt(editor, point)
	return to ? pinImpediment(editor, to) : create(editor, { x: point.x - 14, y: point.y - 14 }, undefined)
}

function create(editor: Editor, { x, y }: VecLike, to: Subject | undefined): TLShapeId | undefined {
	const id = createShapeId()
	const ties = to ? { [subjectKey(to)]: to } : {}
	editor.markHistoryStoppingPoint('pin impediment')
	editor.createShape<ImpedimentShape>({
		id,
		type: 'impediment',
		// Never the child of a frame or a card: those lie in another layer.
		parentId: editor.getCurrentPageId(),
		x,
		y,
		props: { ...IMPEDIMENT_DEFAULTS, ties },
	})
	if (!editor.getShape(id)) return undefined
	edit(editor, id)
	return id
}

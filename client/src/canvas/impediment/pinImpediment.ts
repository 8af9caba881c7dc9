import { IMPEDIMENT_DEFAULTS, PIN_WIDTH } from '@groundwork/shared/model/shapes/impediment'
import type { ImpedimentShape } from '@groundwork/shared/model/shapes/impediment'
import { subjectKey } from '@groundwork/shared/model/shapes/subject'
import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { createShapeId } from 'tldraw'
import type { Editor, TLShapeId, VecLike } from 'tldraw'
import { mapsOf } from '../map/maps'
import { freePlaceBeside } from '../ui/freePlace'
import { edit } from '../ui/visit'
import { tieAt, tieBounds } from './ties'

/** Of a pin with nothing written on it. */
const SIZE = { w: PIN_WIDTH, h: 80 }

/** Beside the map or the card it stands in the way of, where nothing lies yet. */
export function pinImpediment(editor: Editor, to: Subject): TLShapeId | undefined {
	const bounds = tieBounds(editor, to)
	if (!bounds) return undefined
	const beside = to.kind === 'cell' ? to.map : to.card
	return create(editor, freePlaceBeside(editor, beside, { ...SIZE, y: bounds.y, side: 'left' }), to)
}

/** Tied to what lies where a leader pointed, and beside it, for a pin on a cell would hide the verdict; else right there. */
export function pinImpedimentAt(editor: Editor, point: VecLike): TLShapeId | undefined {
	const to = tieAt(editor, point)
	return to ? pinImpediment(editor, to) : create(editor, { x: point.x - 14, y: point.y - 14 }, undefined)
}

/** Beside the map, where nothing lies yet, tied to nothing so far. Does not open it. */
export function raiseImpediment(editor: Editor): TLShapeId | undefined {
	const map = mapsOf(editor)[0]
	const bounds = map && editor.getShapePageBounds(map)
	const place =
		map && bounds
			? freePlaceBeside(editor, map.id, { ...SIZE, y: bounds.y, side: 'left' })
			: editor.getViewportPageBounds().center
	return put(editor, place, undefined)
}

function create(editor: Editor, place: VecLike, to: Subject | undefined): TLShapeId | undefined {
	const id = put(editor, place, to)
	if (id) edit(editor, id)
	return id
}

function put(editor: Editor, { x, y }: VecLike, to: Subject | undefined): TLShapeId | undefined {
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
	return editor.getShape(id) ? id : undefined
}

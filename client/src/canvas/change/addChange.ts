import { CHANGE_DEFAULTS } from '@groundwork/shared/model/shapes/change'
import type { ChangeShape } from '@groundwork/shared/model/shapes/change'
import { createShapeId } from 'tldraw'
import type { Editor, TLShapeId, VecLike } from 'tldraw'
import { cellAt, cellBounds } from '../map/maps'
import type { CellAddress } from '../map/maps'
import { freePlaceBeside } from '../ui/freePlace'
import { edit } from '../ui/visit'

/** Beside the map, at the height of its cell, where nothing lies yet. */
export function addChange(editor: Editor, address: CellAddress): TLShapeId | undefined {
	const cell = cellBounds(editor, address)
	if (!cell) return undefined
	const { x, y } = freePlaceBeside(editor, address.map, {
		w: CHANGE_DEFAULTS.w,
		h: 150,
		y: cell.y,
		side: 'right',
	})
	return create(editor, { x, y }, address)
}

/** Where somebody pointed: the point becomes the upper edge's middle. */
export function addChangeAt(editor: Editor, point: VecLike): TLShapeId | undefined {
	return create(editor, { x: point.x - CHANGE_DEFAULTS.w / 2, y: point.y - 24 }, cellAt(editor, point))
}

function create(editor: Editor, { x, y }: VecLike, cell: CellAddress | undefined): TLShapeId | undefined {
	const id = createShapeId()
	editor.markHistoryStoppingPoint('add change')
	const tied = cell && { aspect: cell.aspect, approach: cell.approach }
	editor.createShape<ChangeShape>({ id, type: 'change', x, y, props: { ...CHANGE_DEFAULTS, ...tied } })
	if (!editor.getShape(id)) return undefined
	edit(editor, id)
	return id
}

import type { GridItem, GridShape } from '@groundwork/shared/model/shapes/grid'
import { orderedItems } from '@groundwork/shared/model/shapes/gridLayout'
import type { GridAxis } from '@groundwork/shared/text/gridNames'
import { getIndexAbove } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { indexAfterMove, lastIndex, ownKey, without } from '../map/columnsAndRows'
import type { LiveText } from '../typing/LiveText'
import { isGrid } from './grids'

/** Changes of a grid's own rows and columns. Cells stay: what was written comes back with its row or column. */

function write(
	editor: Editor,
	grid: GridShape,
	axis: GridAxis,
	what: string,
	items: Record<string, GridItem>,
): void {
	editor.markHistoryStoppingPoint(what)
	editor.updateShape<GridShape>({ id: grid.id, type: 'grid', props: { [axis]: items } })
}

/** One of the catalogue's by its code, or, with a name, one of the team's own. */
export function addItem(editor: Editor, grid: GridShape, axis: GridAxis, code: string, label = ''): void {
	const items = grid.props[axis]
	const key = code === 'other' ? ownKey() : code
	if (items[key]) return
	const item: GridItem = { code, label, index: getIndexAbove(lastIndex(items)) }
	write(editor, grid, axis, 'add', { ...items, [key]: item })
}

export function removeItem(editor: Editor, grid: GridShape, axis: GridAxis, key: string): void {
	write(editor, grid, axis, 'remove', without(grid.props[axis], key))
}

export function moveItem(editor: Editor, grid: GridShape, axis: GridAxis, key: string, by: -1 | 1): void {
	const items = grid.props[axis]
	const item = items[key]
	const index = indexAfterMove(orderedItems(items), key, by)
	if (item && index) write(editor, grid, axis, 'move', { ...items, [key]: { ...item, index } })
}

/** An empty label falls back to the catalogue's. */
export function itemLabel(editor: Editor, id: TLShapeId, axis: GridAxis, key: string): LiveText {
	const now = () => {
		const grid = editor.getShape(id)
		return isGrid(grid) ? grid.props[axis] : undefined
	}
	return {
		read: () => now()?.[key]?.label,
		write(label) {
			const items = now()
			const item = items?.[key]
			if (item)
				editor.updateShape<GridShape>({
					id,
					type: 'grid',
					props: { [axis]: { ...items, [key]: { ...item, label } } },
				})
		},
	}
}

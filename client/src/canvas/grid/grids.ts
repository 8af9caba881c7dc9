import { gridLayout } from '@groundwork/shared/model/shapes/gridLayout'
import type { GridLayout } from '@groundwork/shared/model/shapes/gridLayout'
import type { GridShape } from '@groundwork/shared/model/shapes/grid'
import { Box, computed } from 'tldraw'
import type { Editor, TLShape, TLShapeId, VecLike } from 'tldraw'
import { perEditor } from '../perEditor'
import { liveParts } from './liveParts'

export interface GridAddress {
	grid: TLShapeId
	row: string
	column: string
}

export const isGrid = (shape: TLShape | undefined): shape is GridShape => (shape?.type as string) === 'grid'

/** Anew whenever the grid changes, or what it takes from other records. */
const layouts = perEditor((editor) =>
	editor.store.createComputedCache<GridLayout, TLShape>('grid layout', (shape) => {
		const grid = shape as unknown as GridShape
		return gridLayout(grid.props, liveParts(editor, grid.props.grid))
	}),
)

export const layoutOf = (editor: Editor, grid: GridShape): GridLayout =>
	layouts(editor).get(grid.id) ?? gridLayout(grid.props, liveParts(editor, grid.props.grid))

const grids = perEditor((editor) =>
	computed('grids', () => editor.getCurrentPageShapesSorted().filter((shape) => isGrid(shape))),
)

/** The grids of the page, the lowest first. */
export const gridsOf = (editor: Editor): GridShape[] => grids(editor).get()

/** The cell under a point of the page, on the topmost grid there. */
export function gridCellAt(editor: Editor, point: VecLike): GridAddress | undefined {
	for (const grid of gridsOf(editor).toReversed()) {
		const { x, y } = editor.getPointInShapeSpace(grid, point)
		const cell = layoutOf(editor, grid).cellAt(x, y)
		if (cell) return { grid: grid.id, ...cell }
	}
	return undefined
}

/** Where a cell lies on the page; nothing if its grid, row or column is gone. */
export function gridCellBounds(editor: Editor, { grid: id, row, column }: GridAddress): Box | undefined {
	const grid = editor.getShape(id)
	if (!isGrid(grid)) return undefined
	const cell = layoutOf(editor, grid).cell(row, column)
	if (!cell) return undefined
	return Box.FromPoints(
		editor.getShapePageTransform(grid).applyToPoints(new Box(cell.x, cell.y, cell.w, cell.h).corners),
	)
}

import { gridSpec } from './grid.js'
import type { GridItem, GridKind, GridShapeProps } from './grid.js'
import { byIndexThenKey } from './mapLayout.js'

/**
 * Where everything on a grid lies, in page units from its top left corner. The canvas, its hit test and the server's picture all
 * read this. A row is as tall as the longest text in it is likely to be: nobody measures letters here, so that the layout is the
 * same on every screen, and a text that is longer is read in its cell's panel.
 */

/** The measures that differ from grid to grid, in page units. */
interface Measures {
	readonly rowHeading: number
	readonly column: number
	/** How tall a row is that holds nothing. */
	readonly row: number
	readonly columnHeading: number
}

export const GRID_MEASURES: Readonly<Record<GridKind, Measures>> = {
	purpose: { rowHeading: 184, column: 280, row: 104, columnHeading: 40 },
	curriculum_match: { rowHeading: 236, column: 760, row: 64, columnHeading: 40 },
	who_and_when: { rowHeading: 148, column: 124, row: 40, columnHeading: 52 },
	served_badly: { rowHeading: 208, column: 236, row: 60, columnHeading: 52 },
	coexistence: { rowHeading: 160, column: 240, row: 112, columnHeading: 40 },
	teacher_support: { rowHeading: 184, column: 300, row: 96, columnHeading: 40 },
	teacher_help: { rowHeading: 380, column: 420, row: 60, columnHeading: 40 },
	leadership: { rowHeading: 160, column: 216, row: 92, columnHeading: 52 },
	families: { rowHeading: 144, column: 216, row: 92, columnHeading: 52 },
}

/** The fixed measures of every grid, in page units. */
export const GRID_SIZES = {
	/** The question's number and state, and its wording over two lines. */
	titleHeight: 98,
	cellPadding: 8,
	lineHeight: 20,
	/** The name of a field above its text, where a cell has several texts. */
	labelHeight: 18,
	chipHeight: 32,
	chipGap: 6,
	/** A longer text is cut. */
	mostLines: 8,
	/** A grid without rows or columns is still tall and wide enough to say what to do next. */
	leastColumns: 3,
	leastBody: 160,
} as const

/** How wide a letter is on average, at the size texts have in a cell. A guess on the wide side. */
const LETTER = 7.4

/** A row or column: the grid's own, or one taken from other records as they are now. */
export interface GridLine {
	key: string
	item: GridItem
	live: boolean
}

/** Rows and columns that are other records, in their order, and how many chips lie in a cell. */
export interface LiveParts {
	rows: readonly GridLine[]
	columns: readonly GridLine[]
	chips(row: string, column: string): number
}

export interface GridRow extends GridLine {
	y: number
	height: number
}

export interface GridColumn extends GridLine {
	x: number
	width: number
}

export interface GridLayout {
	width: number
	height: number
	/** Title and column headings together. */
	headerHeight: number
	columnHeading: number
	rowHeading: number
	rows: GridRow[]
	columns: GridColumn[]
	cell(row: string, column: string): { x: number; y: number; w: number; h: number } | undefined
	/** The keys of the cell at a point; none over headings. */
	cellAt(x: number, y: number): { row: string; column: string } | undefined
}

export const gridCellKey = (row: string, column: string): string => `${row}:${column}`

const NOTHING_LIVE: LiveParts = { rows: [], columns: [], chips: () => 0 }

/** The grid's own rows or columns in the team's order. */
export function orderedItems(items: Readonly<Record<string, GridItem>>): [string, GridItem][] {
	return Object.entries(items).toSorted(byIndexThenKey)
}

const ownLines = (items: Readonly<Record<string, GridItem>>): GridLine[] =>
	orderedItems(items).map(([key, item]) => ({ key, item, live: false }))

/** How many lines a text takes at a width, of those that are shown. */
export function linesOf(text: string, width: number): number {
	const perLine = Math.max(1, Math.floor(width / LETTER))
	let lines = 0
	for (const paragraph of text.split('\n')) {
		lines += Math.max(1, Math.ceil(paragraph.length / perLine))
		if (lines >= GRID_SIZES.mostLines) return GRID_SIZES.mostLines
	}
	return lines
}

export function gridLayout(
	props: Pick<GridShapeProps, 'grid' | 'rows' | 'columns' | 'cells'>,
	live: LiveParts = NOTHING_LIVE,
): GridLayout {
	const { titleHeight, leastColumns, leastBody } = GRID_SIZES
	const { rowHeading, column: columnWidth, columnHeading } = GRID_MEASURES[props.grid]
	const headerHeight = titleHeight + columnHeading

	const columns = [...live.columns, ...ownLines(props.columns)].map((line, at): GridColumn => {
		return { ...line, x: rowHeading + at * columnWidth, width: columnWidth }
	})

	const rows: GridRow[] = []
	let y = headerHeight
	for (const line of [...live.rows, ...ownLines(props.rows)]) {
		const height = rowHeight(props, line.key, columns, live)
		rows.push({ ...line, y, height })
		y += height
	}

	const empty = rows.length === 0 || columns.length === 0
	const shownColumns = columns.length > 0 ? columns.length : leastColumns
	return {
		width: rowHeading + shownColumns * columnWidth,
		height: empty ? Math.max(y, headerHeight + leastBody) : y,
		headerHeight,
		columnHeading,
		rowHeading,
		rows,
		columns,
		cell(rowKey, columnKey) {
			const row = rows.find(({ key }) => key === rowKey)
			const column = columns.find(({ key }) => key === columnKey)
			return row && column && { x: column.x, y: row.y, w: column.width, h: row.height }
		},
		cellAt(px, py) {
			const under = rows.find((row) => py >= row.y && py < row.y + row.height)
			const beside = columns.find((column) => px >= column.x && px < column.x + column.width)
			return under && beside && { row: under.key, column: beside.key }
		},
	}
}

function rowHeight(
	{ grid, cells }: Pick<GridShapeProps, 'grid' | 'cells'>,
	row: string,
	columns: readonly GridColumn[],
	{ chips }: LiveParts,
): number {
	const { chipHeight, chipGap } = GRID_SIZES
	const least = GRID_MEASURES[grid].row
	const heights = columns.map(({ key }) => {
		const count = chips(row, key)
		// Beside the cards there is always the place where one is added.
		const stacked = count === 0 ? 0 : 2 * chipGap + (count + 1) * (chipHeight + chipGap)
		return Math.max(stacked, textHeight(grid, cells[gridCellKey(row, key)]))
	})
	return Math.max(least, ...heights)
}

/** Whether the cells of a grid are texts and nothing else. */
export const isWritten = (grid: GridKind): boolean => {
	const fields = Object.values(gridSpec(grid).fields)
	return fields.length > 0 && fields.every(({ type }) => type === 'text')
}

/** How tall the texts of a cell are, as `TextCell` lays them out: one alone without its name, several each beneath theirs. */
function textHeight(grid: GridKind, cell: Readonly<Record<string, string>> | undefined): number {
	const names = Object.keys(gridSpec(grid).fields)
	// Where something is chosen from steps, the note beside it is only marked.
	if (!cell || !isWritten(grid)) return 0
	const { cellPadding, lineHeight, labelHeight } = GRID_SIZES
	const width = GRID_MEASURES[grid].column - 2 * cellPadding - 2
	const label = names.length > 1 ? labelHeight : 0
	const heights = names
		.filter((name) => cell[name])
		.map((name) => label + linesOf(cell[name]!, width) * lineHeight)
	return heights.reduce((sum, height) => sum + height, 2 * cellPadding + 4)
}

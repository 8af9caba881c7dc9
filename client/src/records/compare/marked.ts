import type { ComparedMap } from '@groundwork/shared/protocol/comparison'

export type ComparedCell = ComparedMap['cells'][string]
export type ComparedLine = ComparedMap['rows'][number]
export type Side = 'before' | 'after'

export const cellOf = (map: ComparedMap, row: string, column: string): ComparedCell | undefined =>
	map.cells[`${row}:${column}`]

/** Whether there is something to see in a cell. One that came or went with its line has something if it was judged. */
export function isMarked({ before, after, moved, changes, impediments }: ComparedCell): boolean {
	if (moved !== null) return true
	if (changes.added + changes.removed + impediments.added + impediments.removed > 0) return true
	if (before !== undefined && after !== undefined) return false
	return (before ?? after) !== 'unknown'
}

export const markedCells = (map: ComparedMap): number => Object.values(map.cells).filter(isMarked).length

/** The rows and columns in which something is different, in the order of the map. */
export function changedLines(map: ComparedMap): { rows: ComparedLine[]; columns: ComparedLine[] } {
	const marked = (row: ComparedLine, column: ComparedLine) => {
		const cell = cellOf(map, row.key, column.key)
		return cell !== undefined && isMarked(cell)
	}
	const is = (line: ComparedLine, others: readonly ComparedLine[], at: (other: ComparedLine) => boolean) =>
		line.in !== 'both' || others.some(at)
	return {
		rows: map.rows.filter((row) => is(row, map.columns, (column) => marked(row, column))),
		columns: map.columns.filter((column) => is(column, map.rows, (row) => marked(row, column))),
	}
}

/** How many lines the fullest cell of a row takes: its verdict, what became of it, and each thing that came or went. */
export const linesIn = (map: ComparedMap, row: string, columns: readonly ComparedLine[]): number =>
	Math.max(
		1,
		...columns.map(({ key }) => {
			const cell = cellOf(map, row, key)
			if (!cell) return 1
			const { moved, changes, impediments } = cell
			const counts = [changes.added, changes.removed, impediments.added, impediments.removed]
			return 1 + (moved === null ? 0 : 1) + counts.filter((count) => count > 0).length
		}),
	)

import type { Category } from '@groundwork/shared/model/domain'
import type { MapLayout } from '@groundwork/shared/model/shapes/mapLayout'

/** How arrow keys go over a map: its lines are the heads of the columns, then bands and rows as they follow each other. */

export type Line = 'heads' | `band ${Category}` | `row ${string}`

/** Where somebody stands: a line, and the key of a column; none for what stands at the beginning of the line. */
export interface Stop {
	line: Line
	column: string | undefined
}

export function linesOf({ rows, categories, columns }: MapLayout): Line[] {
	const below = [
		...categories.map(({ category, y }): { line: Line; y: number } => ({ line: `band ${category}`, y })),
		...rows.map(({ key, y }): { line: Line; y: number } => ({ line: `row ${key}`, y })),
	].toSorted((a, b) => a.y - b.y)
	const lines = below.map(({ line }) => line)
	return columns.length > 0 ? ['heads', ...lines] : lines
}

/** The place of somebody who stood at a stop, by number: rows and columns may have come and gone meanwhile. */
export interface Place {
	line: number
	/** -1 at the beginning of the line. */
	column: number
}

const clamp = (value: number, low: number, end: number) => Math.max(low, Math.min(end - 1, value))

/** The first cell, before anybody has gone anywhere. */
export function firstStop(layout: MapLayout): Stop {
	const [row] = layout.rows
	return { line: row ? `row ${row.key}` : (linesOf(layout)[0] ?? 'heads'), column: layout.columns[0]?.key }
}

/** What is at a stop now; where that is gone, what took its place. */
export function placeOf(layout: MapLayout, stop: Stop, last: Place): Place {
	const lines = linesOf(layout)
	const line = lines.indexOf(stop.line)
	const column = layout.columns.findIndex(({ key }) => key === stop.column)
	return {
		line: line >= 0 ? line : clamp(last.line, 0, lines.length),
		column:
			stop.column === undefined ? -1 : column >= 0 ? column : clamp(last.column, 0, layout.columns.length),
	}
}

export function stopAt(layout: MapLayout, { line, column }: Place): Stop {
	const lines = linesOf(layout)
	return {
		line: lines[clamp(line, 0, lines.length)] ?? 'heads',
		column: column < 0 ? undefined : layout.columns[clamp(column, 0, layout.columns.length)]?.key,
	}
}

/** Where a key leads from a place; nothing for a key that leads nowhere. */
export function walk(layout: MapLayout, { line, column }: Place, key: string): Stop | undefined {
	const lines = linesOf(layout)
	const to = (toLine: number, toColumn: number) =>
		stopAt(layout, {
			line: clamp(toLine, 0, lines.length),
			// There is no head where the heads of columns and of rows meet.
			column: clamp(
				toColumn,
				lines[clamp(toLine, 0, lines.length)] === 'heads' ? 0 : -1,
				layout.columns.length,
			),
		})
	const firstRow = lines.findIndex((one) => one.startsWith('row '))
	const moves: Record<string, () => Stop> = {
		ArrowUp: () => to(line - 1, column),
		ArrowDown: () => to(line + 1, column),
		ArrowLeft: () => to(line, column - 1),
		ArrowRight: () => to(line, column + 1),
		Home: () => to(line, 0),
		End: () => to(line, layout.columns.length - 1),
		PageUp: () => to(Math.max(0, firstRow), column),
		PageDown: () => to(lines.length - 1, column),
	}
	return moves[key]?.()
}

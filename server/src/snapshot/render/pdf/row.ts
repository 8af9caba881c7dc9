import { heightOf } from './wrap.js'
import type { Element } from './ReportDocument.js'
import type { Lines, Sheet } from './Sheet.js'

/** Words beside other words, in an element of their own. */
export interface RowCell {
	x: number
	lines: Lines
	element: Element
	/** The element's type. */
	type: string
}

export interface RowLooks {
	/** Above and below the words. */
	padding: number
	/** Drawn beneath the part of the row that stands on a page; `isFirst` where the row begins. */
	behind?(y: number, height: number, isFirst: boolean): void
	/** On each page that the row goes on to, before it does. */
	onNewPage?(): void
}

/** So many lines of a row are not left alone on a page. */
const LEAST_LINES = 2

/** Cells beside each other, from `y` on; a row that does not fit goes on, line by line, on the next page. */
export function drawRow(sheet: Sheet, cells: readonly RowCell[], looks: RowLooks): void {
	const { padding } = looks
	const height = Math.max(...cells.map(({ lines }) => heightOf(lines))) + 2 * padding
	const turn = () => {
		sheet.turnPage()
		looks.onNewPage?.()
	}
	// What fits on a page is kept together, unless that would leave half of one empty.
	if (height > sheet.room && (height < sheet.pageRoom / 2 || sheet.room < leastHeight(cells, padding))) turn()
	let isFirst = true
	let left = cells.map(({ lines }) => lines.lines)
	for (;;) {
		const room = sheet.room - 2 * padding
		const taken = cells.map(({ lines: { style } }, at) =>
			Math.min(left[at]!.length, Math.max(1, Math.floor(room / style.leading))),
		)
		const part =
			Math.max(...cells.map(({ lines: { style } }, at) => taken[at]! * style.leading)) + 2 * padding
		looks.behind?.(sheet.y, part, isFirst)
		isFirst = false
		for (const [at, { x, lines, element, type }] of cells.entries()) {
			const here = left[at]!.slice(0, taken[at])
			// An empty cell has its content too, or a table would lose a column there.
			if (here.length > 0)
				sheet.mark(element, type, () => {
					for (const [index, line] of here.entries())
						sheet.line(line, x, sheet.y + padding + index * lines.style.leading, lines.style)
				})
		}
		sheet.y += part
		left = left.map((lines, at) => lines.slice(taken[at]))
		if (left.every((lines) => lines.length === 0)) return
		turn()
	}
}

const leastHeight = (cells: readonly RowCell[], padding: number) =>
	Math.max(
		...cells.map(({ lines: { style, lines } }) => Math.min(lines.length, LEAST_LINES) * style.leading),
	) +
	2 * padding

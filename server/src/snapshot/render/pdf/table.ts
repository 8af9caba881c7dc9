import { reportText } from '@groundwork/shared/text/report'
import type { Cell, Table } from '@groundwork/shared/record/report/Report'
import { fitLooks } from '@groundwork/shared/plan/drawing/fitLooks'
import type { Element } from './ReportDocument.js'
import type { Sheet } from './Sheet.js'
import { drawRow } from './row.js'
import { COLOURS, STYLES } from './styles.js'
import type { Style } from './styles.js'
import { heightOf, widestWord, wrap } from './wrap.js'

const PADDING = { x: 5, y: 3.2 }
/** No column is made wider than this share of the table for the sake of one long word. */
const WIDEST_WORD = 0.24

const ABOVE = 7
/** A table no taller than this share of a page is kept on one. */
const KEPT = 0.55
/** Of a row that is taller than half a page, to begin with. */
const FEW_LINES = 40

const wordsOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text)

/** What must be left on a page for a table to begin there. */
export function roomForTable(sheet: Sheet, table: Table): number {
	const { boxes, above } = laidOut(sheet, table)
	return above + heightToBegin(sheet, table, boxes, above)
}

/** Where its columns lie, and how tall what stands above its body is. */
function laidOut(sheet: Sheet, table: Table) {
	const widths = columnWidths(sheet, table)
	const lefts = widths.map((_, at) => sheet.left + widths.slice(0, at).reduce((sum, width) => sum + width, 0))
	const boxes = widths.map((width, at): Box => ({ x: lefts[at]! + PADDING.x, width: width - 2 * PADDING.x }))
	const heads = table.columns.map(({ head }, at) => wrap(sheet, head, STYLES.head, boxes[at]!.width))
	const headHeight = Math.max(...heads.map(heightOf)) + 2 * PADDING.y
	const caption = wrap(sheet, table.caption, STYLES.caption, sheet.width)
	return { widths, lefts, boxes, heads, headHeight, caption, above: ABOVE + heightOf(caption) + headHeight }
}

/** A table over as many pages as it takes, its heads on each of them. */
export function drawTable(sheet: Sheet, parent: Element, table: Table): void {
	const { widths, lefts, boxes, heads, headHeight, caption, above } = laidOut(sheet, table)
	sheet.ensure(above + heightToBegin(sheet, table, boxes, above))
	sheet.y += ABOVE

	const element = sheet.element(parent, 'Table')
	const captionElement = sheet.element(element, 'Caption')
	drawRow(sheet, [{ x: sheet.left, lines: caption, element: captionElement, type: 'Caption' }], {
		padding: 1.5,
	})
	const headRow = sheet.element(element, 'TR')
	const headCells = heads.map((lines, at) => ({
		x: boxes[at]!.x,
		lines,
		element: sheet.element(headRow, 'TH', { scope: 'Column' }),
		type: 'TH',
	}))
	const behindHead = (y: number, height: number) => {
		sheet.fill(sheet.left, y, sheet.width, height, COLOURS.recordWash)
		sheet.rule(y + height, COLOURS.record, 0.9)
	}
	drawRow(sheet, headCells, { padding: PADDING.y, behind: behindHead })
	headRow.end()

	/** Once more for the eye; whoever listens has heard them. */
	const repeatHead = () => {
		const again = wrap(sheet, reportText.continued(table.caption), STYLES.small, sheet.width)
		sheet.decorate(() => {
			for (const line of again.lines) {
				sheet.line(line, sheet.left, sheet.y, again.style)
				sheet.y += again.style.leading
			}
		}, 'Pagination')
		sheet.y += 2
		behindHead(sheet.y, headHeight)
		sheet.decorate(() => {
			for (const { x, lines } of headCells)
				for (const [index, line] of lines.lines.entries())
					sheet.line(line, x, sheet.y + PADDING.y + index * lines.style.leading, lines.style)
		}, 'Pagination')
		sheet.y += headHeight
	}
	for (const row of table.rows) drawBodyRow(sheet, element, row, boxes, lefts, widths, repeatHead)
	element.end()
	sheet.y += 10
}

interface Box {
	x: number
	width: number
}

function drawBodyRow(
	sheet: Sheet,
	table: Element,
	row: readonly Cell[],
	boxes: readonly Box[],
	lefts: readonly number[],
	widths: readonly number[],
	onNewPage: () => void,
): void {
	const element = sheet.element(table, 'TR')
	const cells = row.map((cell, at) => {
		const type = at === 0 ? 'TH' : 'TD'
		return {
			x: boxes[at]!.x,
			lines: wrap(sheet, wordsOf(cell), styleOf(cell, at), boxes[at]!.width),
			element: sheet.element(element, type, at === 0 ? { scope: 'Row' } : {}),
			type,
		}
	})
	drawRow(sheet, cells, {
		padding: PADDING.y,
		onNewPage,
		behind(y, height, isFirst) {
			for (const [at, cell] of row.entries())
				if (typeof cell !== 'string' && isFirst) {
					const words = heightOf(cells[at]!.lines) + 2 * PADDING.y - 2
					sheet.fill(
						lefts[at]! + 1,
						y + 1,
						widths[at]! - 2,
						Math.min(words, height - 2),
						fitLooks[cell.fit].light.background,
					)
				}
			sheet.rule(y + height, COLOURS.rule, 0.5)
		},
	})
	element.end()
}

const toned = new Map<string, Style>()

function styleOf(cell: Cell, at: number): Style {
	if (typeof cell === 'string') return at === 0 ? STYLES.cellStrong : STYLES.cell
	const color = fitLooks[cell.fit].light.foreground
	let style = toned.get(color)
	if (!style) toned.set(color, (style = { ...STYLES.cellStrong, color }))
	return style
}

/** What of its body a table needs on the page that it begins on: all of it where it is small, else its first row. */
function heightToBegin(sheet: Sheet, { rows }: Table, boxes: readonly Box[], above: number): number {
	let height = 0
	for (const [at, row] of rows.entries()) {
		const one = rowHeight(sheet, row, boxes)
		if (at === 0 && one >= sheet.pageRoom / 2) return FEW_LINES
		if (above + height + one > sheet.pageRoom * KEPT)
			return at === 0 ? one : rowHeight(sheet, rows[0]!, boxes)
		height += one
	}
	return height
}

const rowHeight = (sheet: Sheet, row: readonly Cell[], boxes: readonly Box[]) =>
	Math.max(
		...row.map((cell, at) => heightOf(wrap(sheet, wordsOf(cell), styleOf(cell, at), boxes[at]!.width))),
	) +
	2 * PADDING.y

/** By the columns' shares, and as wide as the longest word of each as far as the others have room to give. */
function columnWidths(sheet: Sheet, { columns, rows }: Table): number[] {
	const most = sheet.width * WIDEST_WORD
	const least = columns.map(({ head }, at) => {
		const words = rows.map((row) => widestWord(sheet, wordsOf(row[at]!), styleOf(row[at]!, at)))
		return Math.min(most, Math.max(18, widestWord(sheet, head, STYLES.head), ...words) + 2 * PADDING.x + 0.5)
	})
	const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
	const needed = sum(least)
	if (needed >= sheet.width) return least.map((width) => (width * sheet.width) / needed)
	const shares = sum(columns.map(({ share }) => share))
	const wanted = columns.map(({ share }) => (sheet.width * share) / shares)
	const lacking = sum(wanted.map((width, at) => Math.max(0, least[at]! - width)))
	const spare = sum(wanted.map((width, at) => Math.max(0, width - least[at]!)))
	return wanted.map((width, at) =>
		width < least[at]! ? least[at]! : width - (lacking * (width - least[at]!)) / spare,
	)
}

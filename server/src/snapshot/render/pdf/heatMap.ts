import type { Fit } from '@groundwork/shared/model/domain'
import type { HeatMap } from '@groundwork/shared/record/report/Report'
import { fitLooks } from '@groundwork/shared/plan/drawing/fitLooks'
import type { Element } from './ReportDocument.js'
import type { Sheet } from './Sheet.js'
import { COLOURS, STYLES } from './styles.js'
import type { Style } from './styles.js'
import { wrap } from './wrap.js'

const LABELS = 168
const ROW = 16
const GROUP = 17
/** From this width on a name has room above its column, and below it is turned. */
const UPRIGHT = 52
const WIDEST = 92
const MOST_COLUMNS = 14
/** Of a name above a column; the tables have all of it. */
const NAME_LINES = 3
const TURNED_HEIGHT = 84
/** Of a page, from which on a taller picture begins and goes on over the next. */
const LEAST_SHARE = 0.7
const LETTER: Style = { ...STYLES.cellStrong, size: 8.25, leading: 11 }
const NAME: Style = { ...STYLES.head, size: 7.5, leading: 9.5 }
const GROUP_NAME: Style = { ...STYLES.label, size: 8, leading: 11 }

type Line = { group: string } | { name: string; fits: HeatMap['groups'][number]['rows'][number]['fits'] }

/** The map as tones and letters: as many pictures as it takes for all of its rows and columns. */
export function drawHeatMap(sheet: Sheet, parent: Element, map: HeatMap): void {
	const lines = map.groups.flatMap(({ name, rows }): Line[] => [{ group: name }, ...rows])
	for (let first = 0; first < map.approaches.length; first += MOST_COLUMNS) {
		const columns = map.approaches.slice(first, first + MOST_COLUMNS)
		let left: readonly Line[] = lines
		while (left.length > 0) left = drawPart(sheet, parent, map, columns, first, left)
	}
	sheet.y += 8
}

/** What must be left on a page for the picture to begin there. */
export function roomForHeatMap(sheet: Sheet, map: HeatMap): number {
	const rows = map.groups.reduce((sum, group) => sum + GROUP + ROW * group.rows.length, 0)
	return Math.min(rows + TURNED_HEIGHT + 2 * GROUP, sheet.pageRoom * LEAST_SHARE)
}

/** As many lines as fit on the page; answers with those that are left. */
function drawPart(
	sheet: Sheet,
	parent: Element,
	map: HeatMap,
	columns: readonly string[],
	first: number,
	lines: readonly Line[],
): readonly Line[] {
	const width = Math.min(WIDEST, (sheet.width - LABELS) / columns.length)
	const isTurned = width < UPRIGHT
	const names = columns.map((name) =>
		cutLines(sheet, name, isTurned ? TURNED_HEIGHT + 16 : width - 6, isTurned ? 1 : NAME_LINES),
	)
	const headHeight = isTurned
		? TURNED_HEIGHT
		: Math.max(...names.map(({ length }) => length)) * NAME.leading + 6
	const captionHeight = STYLES.caption.leading + 4
	const legendHeight = 22
	const fixed = captionHeight + headHeight + legendHeight
	const whole = fixed + lines.reduce((sum, line) => sum + heightOf(line), 0)
	sheet.ensure(Math.min(whole, sheet.pageRoom * LEAST_SHARE))
	let count = 0
	for (let used = fixed; count < lines.length; count++) {
		used += heightOf(lines[count]!)
		if (used > sheet.room && count > 0) break
	}
	const shown = lines.slice(0, count)
	const height = fixed + shown.reduce((sum, line) => sum + heightOf(line), 0)
	const figure = sheet.element(parent, 'Figure', {
		alt: map.alternative,
		bbox: [sheet.left, sheet.y, sheet.left + sheet.width, sheet.y + height],
	})
	sheet.mark(figure, 'Figure', () => {
		sheet.line(map.caption, sheet.left, sheet.y, STYLES.caption)
		const top = sheet.y + captionHeight
		for (const [at, lines_] of names.entries()) {
			const x = sheet.left + LABELS + at * width
			if (isTurned) turned(sheet, lines_[0]!, x + width / 2, top + headHeight - 4)
			else
				for (const [line, text] of lines_.entries())
					sheet.line(text, x + 3, top + headHeight - 4 - (lines_.length - line) * NAME.leading, NAME)
		}
		let y = top + headHeight
		for (const line of shown) {
			if ('group' in line) sheet.line(line.group, sheet.left, y + 4, GROUP_NAME)
			else {
				sheet.line(
					cutLines(sheet, line.name, LABELS - 8, 1, STYLES.cell)[0]!,
					sheet.left + 4,
					y + 2,
					STYLES.cell,
				)
				for (const [at, fit] of line.fits.slice(first, first + columns.length).entries()) {
					const letter = map.legend.find((entry) => entry.fit === fit)?.letter ?? ''
					cell(sheet, sheet.left + LABELS + at * width, y, width, fit, letter)
				}
			}
			y += heightOf(line)
		}
		legend(sheet, map, y + 7)
	})
	figure.end()
	sheet.y += height + 4
	return lines.slice(count)
}

const heightOf = (line: Line) => ('group' in line ? GROUP : ROW)

function cell(sheet: Sheet, x: number, y: number, width: number, fit: Fit, letter: string): void {
	const { background, border, foreground } = fitLooks[fit].light
	sheet.doc.roundedRect(x + 1, y + 1, width - 2, ROW - 2, 2.5).lineWidth(0.6)
	if (fit === 'unknown') sheet.doc.dash(1.5, { space: 1.5 })
	sheet.doc.fillAndStroke(background, border)
	sheet.doc.undash()
	const style = letterStyle(foreground)
	sheet.line(letter, x + (width - sheet.widthOf(letter, style)) / 2, y + 2.4, style)
}

const letterStyles = new Map<string, Style>()

function letterStyle(color: string): Style {
	let style = letterStyles.get(color)
	if (!style) letterStyles.set(color, (style = { ...LETTER, color }))
	return style
}

function legend(sheet: Sheet, map: HeatMap, y: number): void {
	let x = sheet.left
	for (const { fit, letter, label } of map.legend) {
		cell(sheet, x, y, 20, fit, letter)
		sheet.line(label, x + 24, y + 2, STYLES.cell)
		x += 24 + sheet.widthOf(label, STYLES.cell) + 16
	}
}

function turned(sheet: Sheet, text: string, x: number, y: number): void {
	sheet.doc.save().rotate(-58, { origin: [x, y] })
	sheet.line(text, x, y - NAME.leading, { ...NAME, color: COLOURS.ink })
	sheet.doc.restore()
}

/** A name in the picture alone may be cut: it stands in full in the tables and in what is read aloud. */
function cutLines(sheet: Sheet, text: string, width: number, most: number, style: Style = NAME): string[] {
	const { lines } = wrap(sheet, text.replaceAll(/\s+/g, ' '), style, width)
	if (lines.length <= most) return [...lines]
	const last = [...lines[most - 1]!]
	while (last.length > 1 && sheet.widthOf(`${last.join('').trimEnd()}…`, style) > width) last.pop()
	return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`]
}

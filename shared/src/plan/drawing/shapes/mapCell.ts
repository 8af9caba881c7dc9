import { isStanding } from '../../../model/domain.js'
import { UNJUDGED, cellKey } from '../../../model/shapes/map.js'
import type { MapCell, MapShape } from '../../../model/shapes/map.js'
import { fitLabels } from '../../../text/labels.js'
import { cellText } from '../../../text/map.js'
import type { PlanMap } from '../../Plan.js'
import { findImpediment } from '../../find.js'
import type { Board } from '../Piece.js'
import { fitLooks } from '../fitLooks.js'
import { COLOURS } from '../palette.js'
import { FLAG_MARK, MARKS } from '../signs.js'
import { rect, sign } from '../svg.js'
import type { Rect } from '../svg.js'
import { textWidth } from '../words/letterWidths.js'
import { textLine } from '../words/text.js'
import { fitted } from '../words/wrap.js'

/** One verdict: tone, sign and word; below it in small who sees to it and why, and how much stands there with it. */
export function mapCell(
	place: Rect,
	aspect: string,
	approach: string,
	{ cells }: MapShape['props'],
	map: PlanMap | undefined,
	{ plan }: Board,
): string {
	const key = cellKey(aspect, approach)
	const cell: MapCell = Object.hasOwn(cells, key) ? cells[key]! : UNJUDGED
	const here = map?.cells.get(key)
	const severities = (here?.impediments ?? [])
		.map((id) => findImpediment(plan, id))
		.filter((impediment) => impediment !== undefined)
		.filter(({ status }) => isStanding(status))
		.map(({ severity }) => severity)
	const box = { x: place.x + 3, y: place.y + 3, w: place.w - 6, h: place.h - 6 }
	const judged = cell.fit !== 'unknown'
	const { foreground, background, border } = fitLooks[cell.fit].light
	const ink = judged ? foreground : COLOURS.faint
	const ground = rect(
		{ x: box.x + 0.5, y: box.y + 0.5, w: box.w - 1, h: box.h - 1 },
		{
			rx: 6,
			fill: judged ? background : 'none',
			stroke: border,
			'stroke-dasharray': judged ? undefined : '3 3',
		},
	)
	const inner = { x: box.x + 10, y: box.y, w: box.w - 18, h: box.h }
	const counts = { changes: here?.changes.length ?? 0, cards: here?.cards.length ?? 0 }
	const small = smallLine(cell, counts, inner, ink)
	const middle = box.y + (small === '' ? box.h / 2 : box.h / 2 - 9)
	return ground + verdictLine(cell, severities, inner, middle, ink) + small
}

function verdictLine(
	cell: MapCell,
	severities: readonly number[],
	inner: Rect,
	y: number,
	ink: string,
): string {
	const judged = cell.fit !== 'unknown'
	const size = judged ? 15 : 14
	const right = inner.x + inner.w
	const pill = severities.length > 0 ? standing(severities, right, y) : { svg: '', w: 0 }
	const start = inner.x + 24
	const room = right - pill.w - 6 - start
	const word = fitted(fitLabels[cell.fit], room, size, judged)
	const behind = start + textWidth(word, size, judged) + 7
	const guess = textWidth(cellText.guess, 12) + 10
	const guessed = judged && cell.confidence === 'guess' && behind + guess <= right - pill.w - 4
	return (
		sign(fitLooks[cell.fit].icon, { x: inner.x, y: y - 8.5, size: 17, box: 16, colour: ink, line: 2 }) +
		textLine(word, start, y, { size, bold: judged, fill: ink }) +
		(guessed
			? rect(
					{ x: behind, y: y - 8, w: guess, h: 16 },
					{ rx: 4, fill: 'none', stroke: ink, 'stroke-dasharray': '1.5 2' },
				) + textLine(cellText.guess, behind + 5, y, { size: 12, italic: true, fill: ink })
			: '') +
		pill.svg
	)
}

/** How many impediments stand in its way, and how severe the gravest is: as many bars filled of five. */
function standing(severities: readonly number[], right: number, y: number): { svg: string; w: number } {
	const count = String(severities.length)
	const most = Math.max(...severities)
	const wide = textWidth(count, 12, true)
	const w = 5 + 12 + 3 + wide + 4 + 17 + 6
	const x = right - w
	const colour = COLOURS['flag-ink']
	const bars = [1, 2, 3, 4, 5].map((bar) =>
		rect(
			{ x: x + 24 + wide + bar * 3.4 - 3.4, y: y - 5.5 + 9 - bar * 1.6, w: 2.4, h: 2 + bar * 1.6 },
			{ rx: 0.5, fill: colour, opacity: bar <= most ? undefined : '0.3' },
		),
	)
	return {
		svg:
			rect({ x, y: y - 9, w, h: 18 }, { rx: 9, fill: COLOURS.flag }) +
			sign(FLAG_MARK, { x: x + 5, y: y - 6, size: 12, box: 12, colour, line: 0.1, filled: true }) +
			textLine(count, x + 20, y, { size: 12, bold: true, fill: colour }) +
			bars.join(''),
		w,
	}
}

/** Who sees to it and why; where nobody has said that, how much it matters. Behind it the counts of what lies there. */
function smallLine(
	cell: MapCell,
	{ changes, cards }: { changes: number; cards: number },
	inner: Rect,
	ink: string,
): string {
	const written = [cell.owner, cell.note].map((words) => words.trim()).filter(Boolean)
	const weights = [
		cell.importance !== null && cellText.importance(cell.importance),
		cell.changeability !== null && cellText.changeability(cell.changeability),
	].filter((words) => words !== false)
	if (written.length + weights.length + changes + cards === 0) return ''
	const y = inner.y + inner.h / 2 + 10
	let right = inner.x + inner.w
	let svg = ''
	for (const [count, path] of [
		[cards, MARKS.cards],
		[changes, MARKS.change],
	] as const) {
		if (count === 0) continue
		const number = String(count)
		svg += textLine(number, right, y, { size: 12, bold: true, fill: ink, anchor: 'end' })
		right -= textWidth(number, 12, true) + 16
		svg += sign(path, { x: right, y: y - 6.5, size: 13, box: 14, colour: ink, line: 1.5 })
		right -= 7
	}
	if (cell.note.trim() !== '') {
		svg += sign(MARKS.note, { x: inner.x, y: y - 6.5, size: 13, box: 14, colour: ink, line: 1.5 })
	}
	const start = inner.x + (cell.note.trim() === '' ? 0 : 18)
	const words = (written.length > 0 ? written : weights).join(' · ')
	return svg + textLine(fitted(words, right - start, 12), start, y, { size: 12, fill: ink }, right - start)
}

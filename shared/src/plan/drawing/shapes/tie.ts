import type { TieMeaning } from '../../../model/domain.js'
import { tieMeaningLabels } from '../../../text/labels.js'
import type { Point } from '../lines.js'
import { COLOURS } from '../palette.js'
import { headOf, routeOf } from '../route.js'
import type { End } from '../route.js'
import { element, n, rect } from '../svg.js'
import type { Rect } from '../svg.js'
import { boxAround } from '../transform.js'
import { textWidth } from '../words/letterWidths.js'
import { textLine } from '../words/text.js'

const HEAD = 11
const LABEL = { size: 12, height: 22, padding: 9 }

/** So that a line is known without its colour: a conflict is dashed, what only bridges is dotted. */
const DASHES: Partial<Record<TieMeaning, string>> = { conflicts_with: '7 5', interim_for: '1 6' }

const list = (points: readonly Point[]) => points.map(({ x, y }) => `${n(x)},${n(y)}`).join(' ')

/** What one card or cell says of another: a line between both with its meaning, on the page. */
export function drawTie(meaning: TieMeaning, from: End, to: End): { svg: string; box: Rect } {
	const { points, label } = routeOf(from, to)
	const colour = meaning === 'conflicts_with' ? COLOURS.danger : COLOURS.soft
	const words = tieMeaningLabels[meaning]
	const w = textWidth(words, LABEL.size, true) + 2 * LABEL.padding
	const box = { x: label.x - w / 2, y: label.y - LABEL.height / 2, w, h: LABEL.height }
	const line = { points: list(points), fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }
	const svg =
		element('polyline', { ...line, stroke: COLOURS.sheet, 'stroke-width': 5, 'stroke-opacity': '0.8' }) +
		element('polyline', {
			...line,
			stroke: colour,
			'stroke-width': 1.75,
			'stroke-dasharray': DASHES[meaning],
		}) +
		element('polygon', { points: list(headOf(points, HEAD)), fill: colour }) +
		rect(box, {
			rx: LABEL.height / 2,
			fill: COLOURS.sheet,
			stroke: meaning === 'conflicts_with' ? COLOURS.danger : COLOURS['rule-strong'],
		}) +
		textLine(words, label.x, label.y, {
			size: LABEL.size,
			bold: true,
			fill: meaning === 'conflicts_with' ? COLOURS.danger : COLOURS.ink,
			anchor: 'middle',
		})
	return { svg, box: boxAround([...points, { x: box.x, y: box.y }, { x: box.x + box.w, y: box.y + box.h }]) }
}

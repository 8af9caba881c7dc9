import { DOT, lineThrough, lineToThing, waysToCell } from '../lines.js'
import type { Line } from '../lines.js'
import { COLOURS } from '../palette.js'
import type { End } from '../route.js'
import { element } from '../svg.js'
import type { Rect } from '../svg.js'

/**
 * The dashed line from an impediment to what it stands in the way of, as it rests on the canvas: behind all shapes, and to a cell
 * only as far as the edge of its map. None where one lies on the other.
 */
export function drawConnector(pin: Rect, { rect, map }: End): string {
	if (overlap(pin, rect)) return ''
	const line = map ? toCell(pin, rect, map) : lineToThing(pin, rect)
	if (!line) return ''
	return element(
		'g',
		{ opacity: '0.55' },
		element('path', {
			d: line.path,
			fill: 'none',
			stroke: COLOURS.flag,
			'stroke-width': 1.5,
			'stroke-dasharray': '7 5',
			'stroke-linecap': 'round',
		}) + element('circle', { cx: line.end.x, cy: line.end.y, r: DOT, fill: COLOURS.flag }),
	)
}

function toCell(pin: Rect, cell: Rect, map: Rect): Line | undefined {
	const ways = waysToCell(pin, cell, map)
	return ways && lineThrough(ways.rest)
}

const overlap = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

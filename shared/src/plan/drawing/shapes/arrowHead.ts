import type { Point } from '../lines.js'
import type { Attributes } from '../svg.js'
import { PAPER } from '../palette.js'
import { element } from '../svg.js'
import { lookUp } from '../values.js'
import { pathThrough } from './path.js'

interface Head {
	/** Along the line, away from its end, and beside it; in lengths of the head. */
	corners: readonly (readonly [back: number, beside: number])[]
	open?: true
}

const ROUND = Array.from({ length: 16 }, (_, at): [number, number] => {
	const angle = (at / 16) * 2 * Math.PI
	return [0.35 + 0.35 * Math.cos(angle), 0.35 * Math.sin(angle)]
})

const HEADS: Readonly<Record<string, Head>> = {
	arrow: {
		corners: [
			[0.87, 0.5],
			[0, 0],
			[0.87, -0.5],
		],
		open: true,
	},
	triangle: {
		corners: [
			[0.87, 0.5],
			[0, 0],
			[0.87, -0.5],
		],
	},
	inverted: {
		corners: [
			[0, 0.5],
			[0.87, 0],
			[0, -0.5],
		],
	},
	diamond: {
		corners: [
			[0, 0],
			[0.5, 0.4],
			[1, 0],
			[0.5, -0.4],
		],
	},
	square: {
		corners: [
			[0, 0.4],
			[0.8, 0.4],
			[0.8, -0.4],
			[0, -0.4],
		],
	},
	dot: { corners: ROUND },
	bar: {
		corners: [
			[0, 0.5],
			[0, -0.5],
		],
		open: true,
	},
	pipe: {
		corners: [
			[0, 0.5],
			[0, -0.5],
		],
		open: true,
	},
}

/** The head at the end of a line; none where it has none. */
export function arrowHead(kind: unknown, points: readonly Point[], width: number, pen: Attributes): string {
	const head = lookUp<Head | undefined>(HEADS, kind, undefined)
	const end = points.at(-1)!
	const total = points
		.slice(1)
		.reduce((sum, { x, y }, at) => sum + Math.hypot(x - points[at]!.x, y - points[at]!.y), 0)
	const size = Math.min(5 * width, Math.max(width, total / 3))
	// Looked at from so far back, the end of a bent line points where it goes.
	const before = points.findLast(({ x, y }) => Math.hypot(end.x - x, end.y - y) >= size * 0.6) ?? points[0]!
	const length = Math.hypot(end.x - before.x, end.y - before.y)
	if (!head || length === 0) return ''
	const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length]
	const corners = head.corners.map(([back, beside]) => ({
		x: end.x - dx * back * size - dy * beside * size,
		y: end.y - dy * back * size + dx * beside * size,
	}))
	const attributes = { ...pen, 'stroke-dasharray': undefined }
	return head.open
		? element('path', { d: pathThrough(corners), ...attributes, fill: 'none' })
		: element('path', { d: `${pathThrough(corners)}Z`, ...attributes, fill: PAPER })
}

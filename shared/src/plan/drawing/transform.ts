import type { Point } from './lines.js'
import type { Rect } from './svg.js'
import { n } from './svg.js'

/** Where a shape lies and how it is turned, from its own space into that of the page. */
export interface Transform extends Point {
	/** In radians. */
	rotation: number
}

export const ON_THE_PAGE: Transform = { x: 0, y: 0, rotation: 0 }

export function toPage({ x, y, rotation }: Transform, point: Point): Point {
	const [sin, cos] = [Math.sin(rotation), Math.cos(rotation)]
	return { x: x + point.x * cos - point.y * sin, y: y + point.x * sin + point.y * cos }
}

export function fromPage({ x, y, rotation }: Transform, point: Point): Point {
	const [sin, cos] = [Math.sin(rotation), Math.cos(rotation)]
	const [dx, dy] = [point.x - x, point.y - y]
	return { x: dx * cos + dy * sin, y: dy * cos - dx * sin }
}

/** Of a shape that lies in another. */
export const within = (outer: Transform, inner: Transform): Transform => ({
	...toPage(outer, inner),
	rotation: outer.rotation + inner.rotation,
})

export const cornersOf = ({ x, y, w, h }: Rect): Point[] => [
	{ x, y },
	{ x: x + w, y },
	{ x: x + w, y: y + h },
	{ x, y: y + h },
]

export function boxAround(points: readonly Point[]): Rect {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
	for (const { x, y } of points) {
		left = Math.min(left, x)
		top = Math.min(top, y)
		right = Math.max(right, x)
		bottom = Math.max(bottom, y)
	}
	return points.length === 0
		? { x: 0, y: 0, w: 0, h: 0 }
		: { x: left, y: top, w: right - left, h: bottom - top }
}

export const boxOnPage = (transform: Transform, box: Rect): Rect =>
	boxAround(cornersOf(box).map((corner) => toPage(transform, corner)))

/** What of a rectangle lies within another; with a side below nothing where they do not meet. */
export function common({ x, y, w, h }: Rect, other: Rect | undefined): Rect {
	if (!other) return { x, y, w, h }
	const [left, top] = [Math.max(x, other.x), Math.max(y, other.y)]
	return {
		x: left,
		y: top,
		w: Math.min(x + w, other.x + other.w) - left,
		h: Math.min(y + h, other.y + other.h) - top,
	}
}

/** As the attribute of an element; nothing where it would change nothing. */
export function transformAttribute({ x, y, rotation }: Transform): string | undefined {
	const moved = x !== 0 || y !== 0 ? `translate(${n(x)} ${n(y)})` : ''
	const degrees = Math.round(((rotation * 180) / Math.PI) * 1000) / 1000
	const turned = degrees % 360 !== 0 ? `rotate(${degrees})` : ''
	return [moved, turned].filter(Boolean).join(' ') || undefined
}

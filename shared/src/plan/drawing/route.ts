import { waysToCell } from './lines.js'
import type { Point, Rect } from './lines.js'

/** One end of a tie: where it lies, and the map whose cell it is. */
export interface End {
	rect: Rect
	map?: Rect | undefined
}

/** How a tie runs, point by point, and where its label lies. */
export interface Route {
	points: Point[]
	label: Point
}

/** Room between the head of the arrow and what it points at. */
const GAP = 4

/**
 * From edge to edge. To and from a cell it runs between the rows and columns of the map, so that it crosses no word, and is
 * labelled beside the map.
 */
export function routeOf(from: End, to: End): Route {
	const there = alongMap(from, to)
	if (there) return { points: there, label: middleOf(there.slice(0, 2)) }
	const back = alongMap(to, from)
	if (back) return { points: back.toReversed(), label: middleOf(back.slice(0, 2)) }
	const start = edgeToward(from.rect, centre(to.rect), 0)
	const points = [start, edgeToward(to.rect, centre(from.rect), GAP)]
	return { points, label: middleOf(points) }
}

const alongMap = (thing: End, cell: End): Point[] | undefined =>
	cell.map && !thing.map ? waysToCell(thing.rect, cell.rect, cell.map)?.full : undefined

const centre = ({ x, y, w, h }: Rect): Point => ({ x: x + w / 2, y: y + h / 2 })

/** Where the way from the middle of a rectangle to a point leaves it; the middle itself where the point lies inside. */
function edgeToward(rect: Rect, point: Point, gap: number): Point {
	const { x, y } = centre(rect)
	const [dx, dy] = [point.x - x, point.y - y]
	const reach = Math.max(Math.abs(dx) / (rect.w / 2 + gap), Math.abs(dy) / (rect.h / 2 + gap))
	return reach > 1 ? { x: x + dx / reach, y: y + dy / reach } : { x, y }
}

/** Half way along a line. */
function middleOf(points: readonly Point[]): Point {
	const lengths = points
		.slice(1)
		.map((point, i) => Math.hypot(point.x - points[i]!.x, point.y - points[i]!.y))
	let left = lengths.reduce((sum, length) => sum + length, 0) / 2
	for (const [i, length] of lengths.entries()) {
		const [a, b] = [points[i]!, points[i + 1]!]
		if (left <= length && length > 0)
			return { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length }
		left -= length
	}
	return points[0]!
}

/** The three corners of the arrow's head at the end of a line. */
export function headOf(points: readonly Point[], size: number): Point[] {
	const end = points.at(-1)!
	const before = points.findLast(({ x, y }) => x !== end.x || y !== end.y)
	if (!before) return [end, end, end]
	const angle = Math.atan2(end.y - before.y, end.x - before.x)
	const corner = (turn: number): Point => ({
		x: end.x - size * Math.cos(angle + turn),
		y: end.y - size * Math.sin(angle + turn),
	})
	return [corner(0.45), end, corner(-0.45)]
}

import type { Point } from '../lines.js'
import { n } from '../svg.js'

const at = ({ x, y }: Point): string => `${n(x)} ${n(y)}`

export const pathThrough = (points: readonly Point[]): string => `M${points.map(at).join('L')}`

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** Without corners, close to the points: as a line that a hand drew. */
export function pathAlong(points: readonly Point[]): string {
	const [first, second] = points
	if (!first || !second) return first ? `M${at(first)}h0.1` : ''
	let path = `M${at(first)}L${at(between(first, second))}`
	for (const [i, point] of points.entries()) {
		const next = points[i + 1]
		if (i > 0 && next) path += `Q${at(point)} ${at(between(point, next))}`
	}
	return `${path}L${at(points.at(-1)!)}`
}

/** Without corners, through each of the points. */
export function curveThrough(points: readonly Point[]): string {
	let path = `M${at(points[0]!)}`
	for (let i = 0; i < points.length - 1; i++) {
		const [a, b] = [points[i]!, points[i + 1]!]
		const [before, behind] = [points[i - 1] ?? a, points[i + 2] ?? b]
		const first = { x: a.x + (b.x - before.x) / 6, y: a.y + (b.y - before.y) / 6 }
		const second = { x: b.x - (behind.x - a.x) / 6, y: b.y - (behind.y - a.y) / 6 }
		path += `C${at(first)} ${at(second)} ${at(b)}`
	}
	return path
}

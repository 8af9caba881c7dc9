import type { Point } from '../lines.js'

/** The outlines of tldraw's geometric shapes, as points around a box. What is round is as many short lines. */

type Outline = (w: number, h: number) => Point[]

const shares =
	(...points: readonly (readonly [x: number, y: number])[]): Outline =>
	(w, h) =>
		points.map(([x, y]) => ({ x: x * w, y: y * h }))

/** How far the slanted sides lean, and the wings of an arrow reach. */
const LEAN = 0.38
const WING = 0.16

const leaning =
	(corners: (lean: number, w: number, h: number) => readonly (readonly [x: number, y: number])[]): Outline =>
	(w, h) =>
		corners(Math.min(w, h) * LEAN, w, h).map(([x, y]) => ({ x, y }))

const ROUND = 48

function ring(w: number, h: number, count: number, reach: (at: number) => number = () => 1): Point[] {
	return Array.from({ length: count }, (_, at) => {
		const angle = (at / count) * 2 * Math.PI - Math.PI / 2
		return {
			x: w / 2 + (w / 2) * reach(at) * Math.cos(angle),
			y: h / 2 + (h / 2) * reach(at) * Math.sin(angle),
		}
	})
}

/** Drawn out to the sides of its box, however many corners there are. */
function stretched(points: readonly Point[], w: number, h: number): Point[] {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
	const [left, top] = [Math.min(...xs), Math.min(...ys)]
	const [wide, tall] = [Math.max(...xs) - left, Math.max(...ys) - top]
	return points.map(({ x, y }) => ({ x: ((x - left) / wide) * w, y: ((y - top) / tall) * h }))
}

const polygon =
	(corners: number, turned = 0): Outline =>
	(w, h) => {
		const points = Array.from({ length: corners }, (_, at) => {
			const angle = ((at + turned) / corners) * 2 * Math.PI - Math.PI / 2
			return { x: Math.cos(angle), y: Math.sin(angle) }
		})
		return stretched(points, w, h)
	}

const star: Outline = (w, h) =>
	stretched(
		ring(2, 2, 10, (at) => (at % 2 === 0 ? 1 : 0.5)),
		w,
		h,
	)

/** Two half circles with straight lines between them. */
const oval: Outline = (w, h) => {
	const r = Math.min(w, h) / 2
	return ring(2 * r, 2 * r, ROUND).map(({ x, y }) => ({
		x: w > h && x > r ? x + w - h : x,
		y: h > w && y > r ? y + h - w : y,
	}))
}

/** A ring of bumps. */
const cloud: Outline = (w, h) =>
	ring(w, h, 120, (at) => 0.88 + 0.12 * Math.abs(Math.sin((at / 120) * 10 * Math.PI)))

const heart: Outline = (w, h) => {
	const points = Array.from({ length: ROUND }, (_, at) => {
		const t = (at / ROUND) * 2 * Math.PI
		return {
			x: 16 * Math.sin(t) ** 3,
			y: -(13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)),
		}
	})
	return stretched(points, w, h)
}

export const RECTANGLE: Outline = shares([0, 0], [1, 0], [1, 1], [0, 1])

export const GEO_OUTLINES: Readonly<Record<string, Outline>> = {
	rectangle: RECTANGLE,
	'x-box': RECTANGLE,
	'check-box': RECTANGLE,
	ellipse: (w, h) => ring(w, h, ROUND),
	oval,
	cloud,
	heart,
	star,
	triangle: shares([0.5, 0], [1, 1], [0, 1]),
	diamond: shares([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]),
	pentagon: polygon(5),
	hexagon: polygon(6, 0.5),
	octagon: polygon(8, 0.5),
	rhombus: leaning((o, w, h) => [
		[o, 0],
		[w, 0],
		[w - o, h],
		[0, h],
	]),
	'rhombus-2': leaning((o, w, h) => [
		[0, 0],
		[w - o, 0],
		[w, h],
		[o, h],
	]),
	trapezoid: leaning((o, w, h) => [
		[o, 0],
		[w - o, 0],
		[w, h],
		[0, h],
	]),
	'arrow-right': leaning((o, w, h) => [
		[0, WING * h],
		[w - o, WING * h],
		[w - o, 0],
		[w, h / 2],
		[w - o, h],
		[w - o, h - WING * h],
		[0, h - WING * h],
	]),
	'arrow-left': leaning((o, w, h) => [
		[o, 0],
		[o, WING * h],
		[w, WING * h],
		[w, h - WING * h],
		[o, h - WING * h],
		[o, h],
		[0, h / 2],
	]),
	'arrow-up': leaning((o, w, h) => [
		[w / 2, 0],
		[w, o],
		[w - WING * w, o],
		[w - WING * w, h],
		[WING * w, h],
		[WING * w, o],
		[0, o],
	]),
	'arrow-down': leaning((o, w, h) => [
		[WING * w, 0],
		[w - WING * w, 0],
		[w - WING * w, h - o],
		[w, h - o],
		[w / 2, h],
		[0, h - o],
		[WING * w, h - o],
	]),
}

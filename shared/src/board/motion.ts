import type { TLShape } from '@tldraw/tlschema'
import { roundCoordinate, roundRotation } from './grid.js'

/**
 * How a gesture moves many shapes at once, in as many numbers as for one: each goes where one affine map takes it, turns by
 * one angle and grows by one factor. What a gesture moves otherwise, inside a turned group for instance, is an exception.
 */
export interface Motion {
	/** x' = a x + c y + e, y' = b x + d y + f. */
	map: readonly [a: number, b: number, c: number, d: number, e: number, f: number]
	/** Radians. */
	turn: number
	/** Factors of width and height. */
	growth: readonly [w: number, h: number]
	/** By place in the list of shapes: where they are. */
	exceptions: ReadonlyMap<number, readonly [x: number, y: number, rotation: number]>
}

const STILL = [1, 0, 0, 1, 0, 0] as const

/** A preview may be that far from where a shape will be in the end. In page units. */
const TOLERANCE = 0.5

/** The motion that leads from each start to the end at the same place. */
export function fitMotion(starts: readonly TLShape[], ends: readonly TLShape[]): Motion {
	const motion: Motion = {
		map: fitMap(starts, ends),
		turn: mostCommon(starts.map((start, i) => roundRotation(ends[i]!.rotation - start.rotation))),
		growth: [growth(starts, ends, 'w'), growth(starts, ends, 'h')],
		exceptions: new Map(),
	}
	const exceptions = new Map<number, readonly [number, number, number]>()
	for (const [i, start] of starts.entries()) {
		const [end, shown] = [ends[i]!, moved(start, motion, i)]
		const isOff =
			Math.abs(shown.x - end.x) > TOLERANCE ||
			Math.abs(shown.y - end.y) > TOLERANCE ||
			Math.abs(shown.rotation - end.rotation) > 0.01
		if (isOff) exceptions.set(i, [end.x, end.y, end.rotation])
	}
	return { ...motion, exceptions }
}

/** A shape as the motion shows it. `place` is its place in the list of shapes. */
export function moved(
	shape: TLShape,
	{ map, turn, growth: [w, h], exceptions }: Motion,
	place: number,
): TLShape {
	const [a, b, c, d, e, f] = map
	const exception = exceptions.get(place)
	const [x, y, rotation] = exception ?? [
		roundCoordinate(a * shape.x + c * shape.y + e),
		roundCoordinate(b * shape.x + d * shape.y + f),
		roundRotation(shape.rotation + turn),
	]
	if (w === 1 && h === 1) return { ...shape, x, y, rotation }
	const props = shape.props as { w?: unknown; h?: unknown }
	const size = {
		...(typeof props.w === 'number' && { w: props.w * w }),
		...(typeof props.h === 'number' && { h: props.h * h }),
	}
	return { ...shape, x, y, rotation, props: { ...props, ...size } }
}

/** Least squares. Where the shapes lie on one line or point, the map that changes least. */
function fitMap(starts: readonly TLShape[], ends: readonly TLShape[]): Motion['map'] {
	const n = starts.length
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / n
	const [mx, my] = [mean(starts.map(({ x }) => x)), mean(starts.map(({ y }) => y))]
	const shifts = starts.map((start, i) => [ends[i]!.x - start.x, ends[i]!.y - start.y] as const)
	const [first] = shifts
	if (first && shifts.every(([x, y]) => x === first[0] && y === first[1])) return [1, 0, 0, 1, ...first]

	const [sx, sy] = [mean(shifts.map(([x]) => x)), mean(shifts.map(([, y]) => y))]
	let [xx, xy, yy, ux, uy, vx, vy] = [0, 0, 0, 0, 0, 0, 0]
	for (const [i, { x, y }] of starts.entries()) {
		const [px, py, u, v] = [x - mx, y - my, shifts[i]![0] - sx, shifts[i]![1] - sy]
		xx += px * px
		xy += px * py
		yy += py * py
		ux += u * px
		uy += u * py
		vx += v * px
		vy += v * py
	}
	// A trace of the whole on the diagonal keeps the determinant from zero, and the map near standing still.
	const ridge = (xx + yy) * 1e-9 + 1e-9
	const det = (xx + ridge) * (yy + ridge) - xy * xy
	const solve = (p: number, q: number) =>
		[(p * (yy + ridge) - q * xy) / det, (q * (xx + ridge) - p * xy) / det] as const
	const [[a, c], [b, d]] = [solve(ux, uy), solve(vx, vy)]
	return [1 + a, b, c, 1 + d, sx - a * mx - c * my, sy - b * mx - d * my]
}

function growth(starts: readonly TLShape[], ends: readonly TLShape[], side: 'w' | 'h'): number {
	const sizeOf = (shape: TLShape) => (shape.props as { w?: unknown; h?: unknown })[side]
	const factors = starts.flatMap((start, i) => {
		const [before, after] = [sizeOf(start), sizeOf(ends[i]!)]
		return typeof before === 'number' && typeof after === 'number' && before !== 0 ? [after / before] : []
	})
	return factors.length > 0 ? mostCommon(factors) : 1
}

function mostCommon(values: readonly number[]): number {
	const counts = new Map<number, number>()
	let best = values[0] ?? 0
	for (const value of values) {
		const count = (counts.get(value) ?? 0) + 1
		counts.set(value, count)
		if (count > (counts.get(best) ?? 0)) best = value
	}
	return best
}

/** As few numbers as it takes: two for a shift. */
export function encodeMotion({ map, turn, growth: [w, h], exceptions }: Motion): unknown[] {
	const [a, b, c, d, e, f] = map
	const rest = [...exceptions].map(([place, where]) => [place, ...where])
	const isShift = [a, b, c, d].every((value, i) => value === STILL[i]) && turn === 0 && w === 1 && h === 1
	if (isShift && rest.length === 0) return [e, f]
	return [e, f, a, b, c, d, turn, w, h, ...(rest.length > 0 ? [rest] : [])]
}

/** @throws where the numbers are none. */
export function decodeMotion(values: readonly unknown[]): Motion {
	const numbers = values.slice(0, 9)
	const isMotion = numbers.length === 2 || numbers.length === 9
	if (!isMotion || !numbers.every((value) => typeof value === 'number' && Number.isFinite(value)))
		throw new Error('a gesture is malformed')
	const [e, f, a = 1, b = 0, c = 0, d = 1, turn = 0, w = 1, h = 1] = numbers as number[]
	const exceptions = new Map<number, readonly [number, number, number]>()
	for (const exception of Array.isArray(values[9]) ? (values[9] as unknown[]) : []) {
		const [place, x, y, rotation] = Array.isArray(exception) ? (exception as unknown[]) : []
		if (![place, x, y, rotation].every((value) => typeof value === 'number' && Number.isFinite(value)))
			throw new Error('a gesture is malformed')
		exceptions.set(place as number, [x as number, y as number, rotation as number])
	}
	return { map: [a, b, c, d, e!, f!], turn, growth: [w, h], exceptions }
}

import { PRESSURE_STEPS, STEPS } from './grid.js'
import { isObject } from './pointer.js'

/**
 * The points of a freehand line as letters, so that drawing on appends a few: each segment is its type (`f`ree or `s`traight)
 * and its points, each point its distance from the one before, x and y in sixteenths of a page unit, pressure in hundredths,
 * as signed variable-length numbers of five bits a letter. On the grid of `grid.ts` nothing is lost.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const TYPES = { free: ';', straight: '!' } as const
const VALUE_OF = new Map([...DIGITS].map((digit, value) => [digit, value]))

interface Segment {
	type: 'free' | 'straight'
	points: { x: number; y: number; z?: number }[]
}

/** The letters, or `undefined` where a point is off the grid: then the line is kept as it is. */
export function encodeStroke(segments: unknown): string | undefined {
	if (!Array.isArray(segments)) return undefined
	let letters = ''
	for (const segment of segments as unknown[]) {
		if (!isSegment(segment)) return undefined
		letters += TYPES[segment.type]
		let [px, py, pz] = [0, 0, 0]
		for (const { x, y, z } of segment.points) {
			const [nx, ny, nz] = [x * STEPS, y * STEPS, Math.round((z ?? 0) * PRESSURE_STEPS)]
			const onGrid = Number.isSafeInteger(nx) && Number.isSafeInteger(ny) && nz / PRESSURE_STEPS === z
			if (!onGrid || Object.is(x, -0) || Object.is(y, -0)) return undefined
			if (Math.max(Math.abs(nx), Math.abs(ny), nz) > MOST) return undefined
			letters += encodeNumber(nx - px) + encodeNumber(ny - py) + encodeNumber(nz - pz)
			;[px, py, pz] = [nx, ny, nz]
		}
	}
	return letters
}

/** @throws where the letters are no line. */
export function decodeStroke(letters: string): Segment[] {
	const segments: Segment[] = []
	let at = 0
	const number = (): number => {
		let [value, shift] = [0, 1]
		for (;;) {
			const digit = VALUE_OF.get(letters[at++] ?? '')
			if (digit === undefined || shift > MOST * 4) throw new Error('its line is malformed')
			value += (digit & 31) * shift
			if (digit < 32) break
			shift *= 32
		}
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2
	}
	while (at < letters.length) {
		const sign = letters[at++]
		const type = sign === TYPES.free ? 'free' : sign === TYPES.straight ? 'straight' : undefined
		if (!type) throw new Error('its line is malformed')
		const points: Segment['points'] = []
		let [x, y, z] = [0, 0, 0]
		while (at < letters.length && VALUE_OF.has(letters[at]!)) {
			x += number()
			y += number()
			z += number()
			points.push({ x: x / STEPS, y: y / STEPS, z: z / PRESSURE_STEPS })
		}
		segments.push({ type, points })
	}
	return segments
}

/** 2^40: far beyond any board, and exact. */
const MOST = 2 ** 40

function encodeNumber(value: number): string {
	let rest = value < 0 ? -value * 2 - 1 : value * 2
	let letters = ''
	do {
		const low = rest % 32
		rest = Math.floor(rest / 32)
		letters += DIGITS[rest > 0 ? low + 32 : low]
	} while (rest > 0)
	return letters
}

function isSegment(value: unknown): value is Segment {
	return (
		isObject(value) &&
		Object.keys(value).length === 2 &&
		(value['type'] === 'free' || value['type'] === 'straight') &&
		Array.isArray(value['points']) &&
		(value['points'] as unknown[]).every(
			(point) =>
				isObject(point) &&
				Object.keys(point).length === 3 &&
				[point['x'], point['y'], point['z']].every((one) => typeof one === 'number'),
		)
	)
}

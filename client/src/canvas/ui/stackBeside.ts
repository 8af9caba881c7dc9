import { Box } from 'tldraw'
import type { VecLike } from 'tldraw'

const GAP = 24
/** A heap of many is about so many times as wide as it is tall. */
const WIDE = 2

export interface Stacked {
	h: number
	/** Where it would best begin; the top of what it stands beside where it is all one. */
	y?: number | undefined
}

/**
 * Places for many things of one width, right of something, in columns from left to right: each where it would best be or below, and
 * none on anything that is there already. In one go: each of a thousand looks at no more than the columns before it.
 */
export function stackBeside(
	beside: Box,
	taken: readonly Box[],
	w: number,
	things: readonly Stacked[],
): VecLike[] {
	const top = beside.minY
	const area = things.reduce((sum, { h }) => sum + (w + GAP) * (h + GAP), 0)
	const bottom = Math.max(beside.maxY, top + Math.sqrt(area / WIDE))
	const columns: Column[] = []
	const column = (at: number): Column =>
		(columns[at] ??= new Column(beside.maxX + 2 * GAP + at * (w + GAP), w, taken))

	return things.map(({ h, y = top }) => {
		for (let at = 0; ; at++) {
			const start = at === 0 ? y : top
			const free = column(at).freeFrom(start, h)
			// What is taller than the heap itself still finds a place, at the head of a column.
			if (free + h > Math.max(bottom, y + h) && free > start) continue
			column(at).take(free, h)
			return { x: column(at).x, y: free }
		}
	})
}

/** What is taken of one column, from top to bottom. */
class Column {
	readonly x: number
	readonly #taken: { minY: number; maxY: number }[]

	constructor(x: number, w: number, taken: readonly Box[]) {
		this.x = x
		this.#taken = taken
			.filter((box) => box.maxX > x && box.minX < x + w)
			.map(({ minY, maxY }) => ({ minY, maxY }))
			.toSorted((a, b) => a.minY - b.minY)
	}

	/** The first height, from `y` on, at which nothing lies in the way. */
	freeFrom(y: number, h: number): number {
		let free = y
		for (const { minY, maxY } of this.#taken) {
			if (minY >= free + h) break
			if (maxY > free) free = maxY + GAP
		}
		return free
	}

	take(minY: number, h: number): void {
		const at = this.#taken.findIndex((other) => other.minY > minY)
		this.#taken.splice(at < 0 ? this.#taken.length : at, 0, { minY, maxY: minY + h })
	}
}

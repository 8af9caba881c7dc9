/** A seeded generator (mulberry32): the same seed gives the same run, so that a failing one can be kept as a test. */
export interface Random {
	/** 0 ≤ x < 1. */
	next(): number
	/** A whole number, 0 ≤ n < below. */
	int(below: number): number
	chance(probability: number): boolean
	pick<T>(items: readonly T[]): T
}

export function random(seed: number): Random {
	let state = seed >>> 0
	const next = () => {
		state = (state + 0x6d2b79f5) | 0
		let t = Math.imul(state ^ (state >>> 15), 1 | state)
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
	}
	const int = (below: number) => Math.floor(next() * below)
	return {
		next,
		int,
		chance: (probability) => next() < probability,
		pick: (items) => items[int(items.length)]!,
	}
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Up to which age how many are kept: one in so many days, or all of them. */
const STEPS = [
	{ upToDays: 7, oneInDays: 0 },
	{ upToDays: 30, oneInDays: 1 },
	{ upToDays: 365, oneInDays: 7 },
	{ upToDays: Infinity, oneInDays: 30 },
] as const

/**
 * Of one board's automatic snapshots, in milliseconds since 1970 and the oldest first, those that are kept no longer: the older,
 * the fewer. The last of each stretch of time stays, and the last of all.
 */
export function thinned<Taken extends { at: number }>(taken: readonly Taken[], now: number): Taken[] {
	return taken.filter((one, index) => {
		const next = taken[index + 1]
		const every = spacingAt(now - one.at) * DAY_MS
		if (!next || every === 0) return false
		// stretches of time stand still, or what stays would change with the day on which one looks
		return Math.floor(one.at / every) === Math.floor(next.at / every)
	})
}

const spacingAt = (age: number): number =>
	STEPS.find(({ upToDays }) => age < upToDays * DAY_MS)?.oneInDays ?? 0

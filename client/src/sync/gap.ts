/** A gap in the connection that is shorter is shown to nobody: a server restarts, or another takes over. Milliseconds. */
export const SHORT_GAP = 4000

/** Whom a stopping server sends away comes back within this time, each at an instant of her own. */
const SPREAD = 600
/** The longest pause between tries: while the gap is still short, and after. */
const SOON = 1000
const LATER = 5000

/**
 * How long to wait before a connection is tried again, in milliseconds. `failed`: tries that failed since it was last good.
 * `chance` is from 0 to 1: two hundred people who lost the same server must not ask in the same instant.
 */
export function pauseBefore(failed: number, short: boolean, chance = Math.random()): number {
	if (failed === 0) return chance * SPREAD
	return Math.min(200 * 2 ** failed, short ? SOON : LATER) * (0.5 + chance / 2)
}

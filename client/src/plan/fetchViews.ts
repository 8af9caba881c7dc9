import { VIEWS } from './views'

/** Long enough for the board itself to be there. */
const WAIT_MS = 4000

/**
 * Fetches the code of all views once the board has come to rest: they then open at once, and without a connection too. Returns
 * the way to leave it.
 */
export function fetchViewsWhenIdle(): () => void {
	const timer = setTimeout(() => {
		// Whoever opens a view is told if its code cannot be had.
		for (const { load } of VIEWS) load().catch(() => undefined)
	}, WAIT_MS)
	return () => clearTimeout(timer)
}

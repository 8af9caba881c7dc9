import { createMiddleware } from 'hono/factory'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** The calls that are being answered now: a server that stops lets them end first. Not the bodies that are still being sent. */
export function createCallsUnderWay() {
	const counts = { reads: 0, writes: 0 }
	const waiting = new Set<() => void>()

	const none = (kinds: readonly (keyof typeof counts)[]) => kinds.every((kind) => counts[kind] === 0)

	return {
		counted: createMiddleware(async (c, next) => {
			const kind = READS.has(c.req.method) ? 'reads' : 'writes'
			counts[kind]++
			try {
				await next()
			} finally {
				counts[kind]--
				for (const look of waiting) look()
			}
		}),
		/** Resolves when none of these kinds is under way, or after so many milliseconds. */
		ended: (kinds: readonly (keyof typeof counts)[], ms: number): Promise<void> =>
			new Promise((resolve) => {
				const done = () => {
					clearTimeout(patience)
					waiting.delete(look)
					resolve()
				}
				const look = () => {
					if (none(kinds)) done()
				}
				const patience = setTimeout(done, ms)
				waiting.add(look)
				look()
			}),
	}
}

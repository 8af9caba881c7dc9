import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import type { Counter } from './CountLimits.js'

/** The library asks for a limit, and has no say here. */
export const WITHOUT_LIMIT = { points: Number.MAX_SAFE_INTEGER }

/** The library's way to count, without its limit: whoever counts says what is too much. */
export const countedBy = (limiter: RateLimiterAbstract): Counter => ({
	async add(who) {
		const { consumedPoints, msBeforeNext } = await limiter.penalty(who)
		return { times: consumedPoints, msLeft: msBeforeNext }
	},
	async read(who) {
		const noted = await limiter.get(who)
		return { times: noted?.consumedPoints ?? 0, msLeft: noted?.msBeforeNext ?? 0 }
	},
})

import type { Catalogue } from '@groundwork/shared/text/catalogue'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ApiError } from '../errors.js'

/** Counts a call of somebody. @throws ApiError `too_many_requests` for the one past the limit, until the window is over. */
export type CallLimit = (who: string) => Promise<void>

export function createCallLimit({
	calls,
	windowMs,
	message,
}: {
	/** In one window, which begins with the first of them. */
	calls: number
	windowMs: number
	/** What whoever is past it reads. */
	message: (words: Catalogue['refused']['refusedText']) => string
}): CallLimit {
	const limiter = new RateLimiterMemory({ points: calls, duration: windowMs / 1000 })
	return async (who) => {
		await limiter.consume(who).catch((refusal: unknown) => {
			if (!(refusal instanceof RateLimiterRes)) throw refusal
			const seconds = Math.ceil(refusal.msBeforeNext / 1000)
			const minutes = seconds > 90 ? Math.ceil(seconds / 60) : 1
			throw new ApiError(
				'too_many_requests',
				({ refused: { refusedText } }) => ({
					message: message(refusedText),
					hint: refusedText.waitMinutes(minutes),
				}),
				seconds,
			)
		})
	}
}

import type { Catalogue } from '@groundwork/shared/text/catalogue'
import { ApiError } from '../errors.js'
import type { CountLimits } from '../limits/CountLimits.js'

/** Counts a call of somebody. @throws ApiError `too_many_requests` for the one past the limit, until the window is over. */
export type CallLimit = (who: string) => Promise<void>

export function createCallLimit({
	limits,
	name,
	calls,
	windowMs,
	message,
}: {
	limits: CountLimits
	/** Of what is counted, the same on all servers. */
	name: string
	/** In one window, which begins with the first of them. */
	calls: number
	windowMs: number
	/** What whoever is past it reads. */
	message: (words: Catalogue['refused']['refusedText']) => string
}): CallLimit {
	const counter = limits.counter(name, windowMs)
	return async (who) => {
		const { times, msLeft } = await counter.add(who)
		if (times <= calls) return
		const seconds = Math.ceil(msLeft / 1000)
		const minutes = seconds > 90 ? Math.ceil(seconds / 60) : 1
		throw new ApiError(
			'too_many_requests',
			({ refused: { refusedText } }) => ({
				message: message(refusedText),
				hint: refusedText.waitMinutes(minutes),
			}),
			seconds,
		)
	}
}

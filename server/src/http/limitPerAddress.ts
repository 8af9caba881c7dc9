import { getConnInfo } from '@hono/node-server/conninfo'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Context } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress } from '../access/clientAddress.js'
import { ApiError } from '../errors.js'

/** Counts a call against its address. @throws ApiError `too_many_requests` for the one past the limit. */
export type AddressLimit = (c: Context) => Promise<void>

export function createAddressLimit({
	calls,
	trustProxy,
}: {
	/** In `LIMITS.addressWindowMs`. */
	calls: number
	trustProxy: boolean
}): AddressLimit {
	const limiter = new RateLimiterMemory({ points: calls, duration: LIMITS.addressWindowMs / 1000 })
	return async (c) => {
		const address = clientAddress(c.req.raw.headers, getConnInfo(c).remote.address, { trustProxy })
		await limiter.consume(address).catch((refusal: unknown) => {
			if (!(refusal instanceof RateLimiterRes)) throw refusal
			const seconds = Math.ceil(refusal.msBeforeNext / 1000)
			throw new ApiError('too_many_requests', {
				message: 'Too many people or programs asked for this from your network.',
				hint: `Wait ${seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : 'a minute'} and try again.`,
				retryAfter: seconds,
			})
		})
	}
}

import { getConnInfo } from '@hono/node-server/conninfo'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Context } from 'hono'
import { clientAddress } from '../access/clientAddress.js'
import type { CountLimits } from '../limits/CountLimits.js'
import { createCallLimit } from './callLimit.js'

/** Counts a call against its address. @throws ApiError `too_many_requests` for the one past the limit. */
export type AddressLimit = (c: Context) => Promise<void>

export function createAddressLimit({
	limits,
	name,
	calls,
	trustProxy,
}: {
	limits: CountLimits
	/** Of what is counted, the same on all servers. */
	name: string
	/** In `LIMITS.addressWindowMs`. */
	calls: number
	trustProxy: boolean
}): AddressLimit {
	const limit = createCallLimit({
		limits,
		name,
		calls,
		windowMs: LIMITS.addressWindowMs,
		message: ({ tooMuchFromNetwork }) => tooMuchFromNetwork,
	})
	return (c) => limit(clientAddress(c.req.raw.headers, getConnInfo(c).remote.address, { trustProxy }))
}

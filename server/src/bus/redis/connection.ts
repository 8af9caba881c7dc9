import type { RedisOptions } from 'ioredis'

/** How every connection to Redis is made: nothing waits in it for a Redis that does not answer, and nothing is sent twice. */
export const CONNECTION: RedisOptions = {
	lazyConnect: true,
	enableOfflineQueue: false,
	autoResubscribe: false,
	autoResendUnfulfilledCommands: false,
	maxRetriesPerRequest: null,
	// a network that swallows everything also swallows the goodbye
	disconnectTimeout: 50,
	// one command less at each attempt, that old servers and proxies do not know
	disableClientInfo: true,
}

/** Before every key and channel of ours: others may use the same Redis. */
export const OURS = 'groundwork:'

import { LIMITS } from '@groundwork/shared/protocol/limits'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import { CONNECTION, OURS } from '../bus/redis/connection.js'
import { reasonOf } from '../bus/redis/reasonOf.js'
import type { CountLimits } from './CountLimits.js'
import { WITHOUT_LIMIT, countedBy } from './countedBy.js'
import { memoryLimits } from './memoryLimits.js'

/**
 * Counted in Redis by all servers that share it. While Redis does not answer each counts alone, from nothing: that is up to the limit
 * once more on each of them, and not somebody kept out who did nothing.
 */
export function redisLimits({ url, logger }: { url: string; logger: Logger }): CountLimits {
	const alone = memoryLimits()
	const redis = new Redis(url, {
		...CONNECTION,
		lazyConnect: false,
		commandTimeout: LIMITS.sharedCountMs,
		// a network that swallows everything: without a connection no call waits at all
		socketTimeout: 2 * LIMITS.sharedCountMs,
		retryStrategy: (attempt) => Math.min(LIMITS.busRetryMs * 2 ** attempt, LIMITS.busRetryMaxMs),
	})
	// that it is lost and found again is said by the bus
	redis.on('error', () => {})
	const said = new Set<string>()
	const tell = (error: unknown) => {
		const reason = reasonOf(error)
		if (redis.status !== 'ready' || said.has(reason)) return
		said.add(reason)
		logger.warn({ reason }, 'a limit is counted by this server alone')
	}
	return {
		counter(name, windowMs) {
			const shared = countedBy(
				new RateLimiterRedis({
					...WITHOUT_LIMIT,
					storeClient: redis,
					keyPrefix: `${OURS}limit:${name}`,
					duration: windowMs / 1000,
					rejectIfRedisNotReady: true,
				}),
			)
			const own = alone.counter(name, windowMs)
			const orAlone = (act: 'add' | 'read') => (who: string) =>
				shared[act](who).catch((error: unknown) => {
					tell(error)
					return own[act](who)
				})
			return { add: orAlone('add'), read: orAlone('read') }
		},
		close: () => redis.disconnect(),
	}
}

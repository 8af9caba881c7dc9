import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { CountLimits } from './CountLimits.js'
import { WITHOUT_LIMIT, countedBy } from './countedBy.js'

/** For a server alone, and for one that is alone for a while. */
export function memoryLimits(): CountLimits {
	return {
		counter: (name, windowMs) =>
			countedBy(new RateLimiterMemory({ ...WITHOUT_LIMIT, keyPrefix: name, duration: windowMs / 1000 })),
		close() {},
	}
}

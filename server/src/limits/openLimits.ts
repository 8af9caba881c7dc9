import type { Logger } from 'pino'
import type { CountLimits } from './CountLimits.js'
import { memoryLimits } from './memoryLimits.js'
import { redisLimits } from './redisLimits.js'

/** @param options.redisUrl of the Redis that servers share; null for a server alone. */
export const openLimits = ({ redisUrl, logger }: { redisUrl: string | null; logger: Logger }): CountLimits =>
	redisUrl === null ? memoryLimits() : redisLimits({ url: redisUrl, logger })

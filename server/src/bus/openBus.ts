import type { Logger } from 'pino'
import type { Telemetry } from '../operation/telemetry.js'
import type { Bus } from './Bus.js'
import { Exchange } from './memory/Exchange.js'
import { RedisBus } from './redis/RedisBus.js'

/**
 * The bus of a server: on Redis, or for a server alone one on which it hears nobody. A Redis that is not to be reached stops no start:
 * the bus is unreachable until it is.
 */
export async function openBus({
	redisUrl,
	logger,
	telemetry,
}: {
	/** Of the kind `redis://` or `rediss://`. */
	redisUrl: string | null
	logger: Logger
	telemetry: Telemetry
}): Promise<Bus> {
	if (redisUrl === null)
		return new Exchange().connect((err) => logger.error({ err }, 'a listener to the bus failed'))
	const bus = new RedisBus({ url: redisUrl, logger, telemetry })
	await bus.sought
	return bus
}

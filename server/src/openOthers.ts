import type { Logger } from 'pino'
import { openBus } from './bus/openBus.js'
import type { Telemetry } from './operation/telemetry.js'
import { joinOthers, unheardOthers } from './room/joinOthers.js'
import type { Others } from './room/Others.js'

/** The other servers of a database that is shared. Without Redis nothing is heard of them, and what they write is seen in the log. */
export async function openOthers({
	redisUrl,
	...options
}: {
	redisUrl: string | null
	logger: Logger
	telemetry: Telemetry
}): Promise<Others & { close(): Promise<void> }> {
	if (redisUrl === null) return { ...unheardOthers, async close() {} }
	const bus = await openBus({ redisUrl, ...options })
	const others = await joinOthers(bus, options.telemetry)
	return {
		...others,
		async close() {
			others.leave()
			await bus.close()
		},
	}
}

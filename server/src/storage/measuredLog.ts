import type { Telemetry } from '../operation/telemetry.js'
import type { Log } from './Log.js'

/** Any log, with what it does told: how long a change waits until it is durable, how many bytes, how long a fold takes. */
export function measuredLog(log: Log, telemetry: Telemetry): Log {
	return {
		async append(key, update, provenance) {
			const began = performance.now()
			try {
				const number = await log.append(key, update, provenance)
				telemetry.appended({ ms: performance.now() - began, bytes: update.byteLength })
				return number
			} catch (error) {
				telemetry.appendFailed()
				throw error
			}
		},
		async compact(key, foldedTo, folded) {
			const began = performance.now()
			await log.compact(key, foldedTo, folded)
			telemetry.folded(performance.now() - began)
		},
		read: (key) => log.read(key),
		remove: (board) => log.remove(board),
		close: () => log.close(),
	}
}

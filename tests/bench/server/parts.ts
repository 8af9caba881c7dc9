import type { Parts } from '../benchmarks.js'
import { pinDriver } from './pinning.js'

/** Loaded one at a time: each runs in a process of its own. */
const measured = (part: () => Promise<() => Promise<void>>) => async () => {
	pinDriver()
	await (
		await part()
	)()
	// servers that were left running end with this process
	process.nextTick(() => process.exit())
}

export const parts: Parts = {
	fanout: measured(async () => (await import('./fanout.js')).fanout),
	load12000: measured(async () => (await import('./load12000.js')).load12000),
}

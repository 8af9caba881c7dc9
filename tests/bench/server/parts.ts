import type { Parts } from '../benchmarks.js'
import { pinDriver } from './pinning.js'

/** Each is loaded where it is run, in a process of its own. */
const measured = (part: () => Promise<() => Promise<void>>) => async () => {
	pinDriver()
	const run = await part()
	await run()
	// sockets and servers that are still open end with this process
	setImmediate(() => process.exit())
}

export const parts: Parts = {
	fanout: measured(async () => (await import('./fanout.js')).fanout),
	load12000: measured(async () => (await import('./load12000.js')).load12000),
	highest: measured(async () => (await import('./ramp.js')).ramp),
	presence: measured(async () => (await import('./presence.js')).presence),
	join10k: measured(async () => (await import('./join.js')).join),
	rooms2000: measured(async () => (await import('./memory.js')).memory),
	storm400: measured(async () => (await import('./storm.js')).storm),
	saved: measured(async () => (await import('./saved.js')).saved),
	killed: measured(async () => (await import('./killed.js')).killed),
	hostile: measured(async () => (await import('./hostile.js')).hostile),
	frame64MiB: measured(async () => (await import('./frame64MiB.js')).frame64MiB),
	district: measured(async () => (await import('../district/spread.js')).spread),
	slowReaders: measured(async () => (await import('./slowReaders.js')).slowReaders),
}

import { execFileSync, spawnSync } from 'node:child_process'
import { cpus } from 'node:os'

/** Two processes that share a core measure each other. `taskset` is of util-linux, which Debian always has. */
const canPin = process.platform === 'linux' && cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0

const SERVER_CORE = '0'
const DRIVER_CORE = '1'

/** A command that runs on the servers' core. */
export const onServerCore = (command: string, args: string[]): [string, string[]] =>
	canPin ? ['taskset', ['-c', SERVER_CORE, command, ...args]] : [command, args]

/** Moves this process, with all its threads, to a core of its own. */
export function pinDriver(): void {
	if (canPin)
		execFileSync('taskset', ['-acp', DRIVER_CORE, String(process.pid)], {
			stdio: ['ignore', 'ignore', 'inherit'],
		})
	else
		console.error(
			'not pinned: this needs Linux, two cores and taskset. Server and driver share what there is.',
		)
}

import { execFileSync, spawnSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'

/** Two processes that share a core measure each other. `taskset` is of util-linux, which Debian always has. */
const canPin = process.platform === 'linux' && cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0

const SERVER_CORE = '0'
const DRIVER_CORE = '1'

/** A command that runs on the servers' core. */
export const onServerCore = (command: string, args: string[]): [string, string[]] =>
	canPin ? ['taskset', ['-c', SERVER_CORE, command, ...args]] : [command, args]

/** Moves this process, with all its threads, to a core of its own. */
export function pinDriver(): void {
	// what else runs is measured too: above 1 or so, only the ratios mean something
	console.error(`the machine's load before: ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores`)
	if (!canPin)
		return console.error(
			'not pinned: server and driver share the cores (it takes Linux, two cores and taskset)',
		)
	execFileSync('taskset', ['-acp', DRIVER_CORE, String(process.pid)], {
		stdio: ['ignore', 'ignore', 'inherit'],
	})
}

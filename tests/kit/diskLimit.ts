import { execFileSync } from 'node:child_process'

/**
 * Lets a running process write no file beyond its first byte, or any again. The system answers its writes as a disk does that
 * takes nothing more; Node ignores the signal that comes with it. `prlimit` is part of util-linux.
 */
export function limitWrites(pid: number, limited: boolean): void {
	execFileSync('prlimit', ['--pid', String(pid), `--fsize=${limited ? 1 : 'unlimited'}:unlimited`])
}

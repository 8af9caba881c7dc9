import { existsSync, readFileSync } from 'node:fs'

/** What a process holds of the machine's memory, in MB. Undefined on a system that does not say it in a file. */
export function residentMB(pid: number): number | undefined {
	const file = `/proc/${pid}/status`
	if (!existsSync(file)) return undefined
	return (Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1]) * 1024) / 1e6
}

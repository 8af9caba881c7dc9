import { readlinkSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { basename } from 'node:path'

/**
 * Lets the threads that answer people go first, where cores are few. On one core a change waited up to 180 ms for a capture of 10,000
 * records beside it (`npm run bench -- snapshot`).
 */
export function standBack(): void {
	try {
		// Linux keeps a priority for each thread, and tells a thread its own number here
		setPriority(Number(basename(readlinkSync('/proc/thread-self'))), constants.priority.PRIORITY_LOW)
	} catch {
		// elsewhere a thread has no priority of its own: all take their turns
	}
}

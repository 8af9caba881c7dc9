import { randomUUID } from 'node:crypto'
import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes a file, for its owner's eyes alone, unless it is there already. Of several processes that do it at once one writes it, and
 * none ever reads it half written.
 */
export function writeOnce(file: string, content: string | Buffer): void {
	if (existsSync(file)) return
	const whole = `${file}.${randomUUID()}`
	writeFileSync(whole, content, { mode: 0o600, flag: 'wx', flush: true })
	try {
		linkSync(whole, file)
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException
		if (code === 'EEXIST') return
		// some disks know no links: no two servers are meant to share such a one
		renameSync(whole, file)
	} finally {
		rmSync(whole, { force: true })
	}
}

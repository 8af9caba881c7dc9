import { join } from 'node:path'
import Database from 'libsql'
import { StartError } from '../../errors.js'

export const LOCK_FILE = 'groundwork.lock'

/** Held by the one process that writes a data folder. */
export interface DataDirLock {
	release(): void
}

/**
 * Two servers on one folder would each number the same log. The lock is the operating system's own, taken through an empty
 * database: it goes with the process however that ends, so that no file left by a crash can block the next start.
 *
 * @throws StartError when another process, or this one, holds it.
 */
export function lockDataDir(dataDir: string): DataDirLock {
	const database = new Database(join(dataDir, LOCK_FILE))
	try {
		database.exec('BEGIN EXCLUSIVE')
	} catch (error) {
		database.close()
		if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
		throw new StartError(
			`DATA_DIR should be a folder that nothing else uses, and a running Groundwork uses ${dataDir}: stop that one first, or set DATA_DIR to another folder.`,
		)
	}
	return { release: () => void database.close() }
}

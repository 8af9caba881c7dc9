import { Worker } from 'node:worker_threads'
import type { Dialect } from 'kysely'
import type { Log } from '../Log.js'
import { DatabaseThread } from './DatabaseThread.js'
import { EmbeddedLog } from './EmbeddedLog.js'
import { ThreadDialect } from './ThreadDialect.js'

export interface EmbeddedStorage {
	log: Log
	/** SQL on the same file, for everything beside the log. */
	dialect: Dialect
	/** Resolves when all appends so far are durable and the file is closed. Closing the log is the same. */
	close(): Promise<void>
}

/**
 * Opens the embedded database in a thread of its own.
 *
 * @param file made if it does not exist; its folder must.
 * @throws StorageError when the file cannot be opened or is no database.
 */
export async function openEmbedded(file: string): Promise<EmbeddedStorage> {
	const thread = new DatabaseThread(
		new Worker(new URL('./worker.js', import.meta.url), { workerData: { file } }),
	)
	await thread.call('query', { sql: 'select 1', parameters: [] })
	const log = new EmbeddedLog(thread)
	return { log, dialect: new ThreadDialect(thread), close: () => log.close() }
}

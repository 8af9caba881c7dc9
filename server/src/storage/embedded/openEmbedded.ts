import { Worker } from 'node:worker_threads'
import type { Dialect } from 'kysely'
import type { Log } from '../Log.js'
import type { Telemetry } from '../../operation/telemetry.js'
import { noTelemetry } from '../../operation/telemetry.js'
import { EmbeddedLog } from './EmbeddedLog.js'
import { DatabaseThread } from './DatabaseThread.js'
import { ThreadDialect } from './ThreadDialect.js'

export interface EmbeddedStorage {
	log: Log
	/** SQL on the same file, for everything beside the log. */
	dialect: Dialect
	/** Names this history of the log: made with the database, and made anew when a backup is put in its place. */
	generation: string
	/** Resolves when all appends so far are durable and the file is closed. Closing the log is the same. */
	close(): Promise<void>
}

/**
 * Opens the embedded database in a thread of its own.
 *
 * @param file made if it does not exist; its folder must.
 * @throws StorageError when the file cannot be opened or is no database.
 */
export async function openEmbedded(
	file: string,
	telemetry: Telemetry = noTelemetry,
): Promise<EmbeddedStorage> {
	const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { file } })
	const thread = new DatabaseThread(worker)
	const { rows } = await thread.call('query', { sql: 'select id from log_generation', parameters: [] })
	const log = new EmbeddedLog(thread, telemetry)
	return {
		log,
		dialect: new ThreadDialect(thread),
		generation: String(rows[0]?.['id']),
		close: () => log.close(),
	}
}

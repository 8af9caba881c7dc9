import Database from 'libsql'

/** For readers in other processes, such as a backup: how long a write waits for them. */
const BUSY_TIMEOUT_MS = 5000

/** Opens the file, made if it does not exist, so that what is committed survives a power cut. */
export function openDatabase(file: string): Database.Database {
	const database = new Database(file)
	database.pragma('journal_mode = WAL')
	// NORMAL would sync the write-ahead log at checkpoints only and lose the last commits with the power
	database.pragma('synchronous = FULL')
	database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
	database.pragma('foreign_keys = ON')
	return database
}

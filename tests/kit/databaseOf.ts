import { freshDatabase } from './services/shared.js'

const databases = new Map<string, Promise<string>>()

/**
 * The database of a server on that data folder, where the tests are run on PostgreSQL: the same when it starts again. Null where
 * servers keep everything in the folder.
 */
export async function databaseOf(dataDir: string): Promise<string | null> {
	if (process.env['TEST_DATABASE'] !== 'postgres') return null
	const database = databases.get(dataDir) ?? freshDatabase()
	databases.set(dataDir, database)
	return database
}

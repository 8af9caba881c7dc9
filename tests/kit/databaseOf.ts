const databases = new Map<string, Promise<string>>()

/**
 * The database of a server on that data folder, where the tests are run on PostgreSQL: the same when it starts again. Null where
 * servers keep everything in the folder.
 */
export async function databaseOf(dataDir: string): Promise<string | null> {
	if (process.env['TEST_DATABASE'] !== 'postgres') return null
	const known = databases.get(dataDir)
	if (known) return known
	// only vitest can load it, and browser tests start servers too
	const { freshDatabase } = await import('./services/shared.js')
	const database = freshDatabase()
	databases.set(dataDir, database)
	return database
}

import { Client } from 'pg'

const databases = new Map<string, Promise<string>>()

/**
 * The database of a server on that data folder, where the tests are run on PostgreSQL: the same when it starts again. Null where
 * servers keep everything in the folder.
 */
export async function databaseOf(dataDir: string): Promise<string | null> {
	if (process.env['TEST_DATABASE'] !== 'postgres') return null
	const database = databases.get(dataDir) ?? quickDatabase()
	databases.set(dataDir, database)
	return database
}

/** Nobody takes its power away, and these tests wait for many commits one after the other. */
async function quickDatabase(): Promise<string> {
	// only vitest can load it, and browser tests start servers too
	const { freshDatabase } = await import('./services/shared.js')
	const url = await freshDatabase()
	const client = new Client(url)
	await client.connect()
	await client.query(`alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`)
	await client.end()
	return url
}

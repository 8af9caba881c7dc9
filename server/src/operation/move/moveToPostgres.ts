import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { DATABASE_FILE } from '../../config.js'
import { lockDataDir } from '../../storage/embedded/lockDataDir.js'
import { openDatabase } from '../../storage/embedded/openDatabase.js'
import { openEmbedded } from '../../storage/embedded/openEmbedded.js'
import { migrateOn } from '../../storage/postgres/openPostgres.js'
import { runAlone } from '../../storage/postgres/runAlone.js'
import { openRecords } from '../../storage/records/openRecords.js'
import { explainStorage } from '../explainStorage.js'
import { OperationError } from '../OperationError.js'
import { copyTable } from './copyTable.js'
import type { Moved } from './copyTable.js'
import { MOVED_TABLES } from './tables.js'

/** Each database has it from the beginning. */
const GENERATION = 'log_generation'

/**
 * Copies all that an installation keeps in its data folder into an empty database, in one transaction, and compares both sides
 * before it counts. The folder stays as it was, but for its database being brought up to date.
 *
 * @throws OperationError, StartError where a server uses either; then the database is as it was.
 */
export async function moveToPostgres(options: { dataDir: string; databaseUrl: string }): Promise<Moved[]> {
	const { dataDir, databaseUrl } = options
	const file = join(dataDir, DATABASE_FILE)
	if (!existsSync(file)) {
		throw new OperationError(
			`There is no database in ${dataDir}: set DATA_DIR to the folder that the server uses.`,
		)
	}
	const lock = lockDataDir(dataDir)
	try {
		await bringUpToDate(file)
		const source = openDatabase(file)
		try {
			return await explainStorage(
				runAlone(databaseUrl, async (client) => {
					await migrateOn(client, true)
					await refuseUnlessEmpty(client)
					await client.query(`delete from ${GENERATION}`)
					const moved: Moved[] = []
					for (const table of MOVED_TABLES) {
						// oxlint-disable-next-line no-await-in-loop -- each refers to those before it
						moved.push(await copyTable(source, client, table))
					}
					return moved
				}),
			)
		} finally {
			source.close()
		}
	} finally {
		lock.release()
	}
}

async function bringUpToDate(file: string): Promise<void> {
	const { dialect, close } = await openEmbedded(file)
	const records = await openRecords({ dialect, database: 'sqlite' })
	await records.close()
	await close()
}

async function refuseUnlessEmpty(client: Client): Promise<void> {
	for (const { name } of MOVED_TABLES) {
		if (name === GENERATION) continue
		// oxlint-disable-next-line no-await-in-loop -- the first is the one to tell
		const { rows } = await client.query(`select from ${name} limit 1`)
		if (rows.length === 0) continue
		throw new OperationError(
			`The database at DATABASE_URL is not empty: its table ${name} holds something. Make a new one, such as with createdb, and name that.`,
		)
	}
}

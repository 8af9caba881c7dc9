import { Kysely } from 'kysely'
import { checkSecret, secretCheck } from '../access/secretCheck.js'
import { StartError } from '../errors.js'
import { openSigningKey } from '../snapshot/signingKey.js'
import { migrateOn } from '../storage/postgres/openPostgres.js'
import { renewGeneration } from '../storage/postgres/logTables.js'
import { dialectOn } from '../storage/postgres/postgresDialect.js'
import { runAlone } from '../storage/postgres/runAlone.js'
import { installationRecords } from '../storage/records/installation.js'
import type { Tables } from '../storage/records/schema.js'
import { signingKeyRecords } from '../storage/records/signingKeys.js'
import { OperationError } from './OperationError.js'
import { explainStorage } from './explainStorage.js'

export interface NewHistoryOptions {
	databaseUrl: string
	/** With the files of the servers. */
	dataDir: string
	sessionSecret: string
	/** The files were lost: from now on those in `dataDir` count, whatever they are. */
	lostFiles: boolean
}

/**
 * What a database that came from a dump needs before a server starts on it: a new generation of the log, so that devices which hold
 * more than the dump do not bring it back, and the files it belongs to.
 *
 * @throws OperationError; then nothing has changed.
 */
export async function newHistory({
	databaseUrl,
	dataDir,
	sessionSecret,
	lostFiles,
}: NewHistoryOptions): Promise<void> {
	await explainStorage(
		runAlone(databaseUrl, async (client) => {
			await migrateOn(client, true)
			await renewGeneration(client)
			const db = new Kysely<Tables>({ dialect: dialectOn(client) })
			const installation = installationRecords(db)
			const signingKeys = signingKeyRecords(db, 'postgres')
			if (lostFiles) await installation.replaceCheck(secretCheck(sessionSecret))
			try {
				await checkSecret(installation, sessionSecret)
				await openSigningKey({ dataDir, signingKeys, shared: !lostFiles })
			} catch (error) {
				if (!(error instanceof StartError)) throw error
				throw new OperationError(
					`${error.message} Where no copy is left, npm run new-history -- --lost-files goes on without: everybody signs in again, and snapshots to come are signed with a key that none before it signed for.`,
					{ cause: error },
				)
			}
		}),
	)
}

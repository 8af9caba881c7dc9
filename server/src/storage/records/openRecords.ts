import { Kysely, Migrator, sql } from 'kysely'
import type { Dialect } from 'kysely'
import { StartError } from '../../errors.js'
import { assetRecords } from './assets.js'
import { authorRecords } from './authors.js'
import { auditRecords } from './audit.js'
import { boardRecords } from './boards.js'
import { installationRecords } from './installation.js'
import { invitationRecords } from './invitations.js'
import { memberRecords } from './members.js'
import { migrations } from './migrations.js'
import type { Database } from './migrations.js'
import { peopleRecords } from './people.js'
import { readMarkRecords } from './readMarks.js'
import type { Records } from './Records.js'
import type { Tables } from './schema.js'
import { sessionRecords } from './sessions.js'
import { signingKeyRecords } from './signingKeys.js'
import { snapshotRecords } from './snapshots.js'

/** Brings the database up to date and answers with the queries. Rejects when a migration fails; nothing is half applied. */
export async function openRecords({
	dialect,
	database,
}: {
	dialect: Dialect
	database: Database
}): Promise<Records> {
	const db = new Kysely<Tables>({ dialect })
	try {
		await migrateRecords(db, database)
	} catch (error) {
		await db.destroy()
		throw error
	}
	return {
		people: peopleRecords(db),
		sessions: sessionRecords(db),
		boards: boardRecords(db, database),
		members: memberRecords(db),
		invitations: invitationRecords(db),
		assets: assetRecords(db),
		snapshots: snapshotRecords(db),
		readMarks: readMarkRecords(db),
		signingKeys: signingKeyRecords(db, database),
		authors: authorRecords(db),
		audit: auditRecords(db),
		installation: installationRecords(db),
		async ready() {
			await sql`select 1`.execute(db)
		},
		close: () => db.destroy(),
	}
}

/**
 * Rejects when a migration fails, with a StartError where the database is a newer program's; nothing is half applied.
 *
 * @param within a transaction that is under way on its one connection; otherwise it makes its own.
 */
export async function migrateRecords(db: Kysely<Tables>, database: Database, within = false): Promise<void> {
	const provider = { getMigrations: () => Promise.resolve(migrations(database)) }
	const { error } = await new Migrator({ db, provider, disableTransactions: within }).migrateToLatest()
	if (isOlder(error)) {
		throw new StartError(
			'A newer version of this program has used the database: start that one, or put a backup from before the upgrade in its place.',
			{ cause: error },
		)
	}
	if (error) throw error
}

/** kysely finds a step that is done and that this program does not have. */
const isOlder = (error: unknown): boolean =>
	error instanceof Error && error.message.startsWith('corrupted migrations: previously executed migration')

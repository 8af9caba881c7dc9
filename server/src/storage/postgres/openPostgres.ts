import { Kysely } from 'kysely'
import type { Dialect } from 'kysely'
import type { ClientBase } from 'pg'
import { StartError } from '../../errors.js'
import type { Telemetry } from '../../operation/telemetry.js'
import { noTelemetry } from '../../operation/telemetry.js'
import type { Reachability } from '../../reachability.js'
import type { Locks } from '../Locks.js'
import type { Log } from '../Log.js'
import { migrateRecords } from '../records/openRecords.js'
import type { Tables } from '../records/schema.js'
import { asStorageError } from './asStorageError.js'
import { checkDurability } from './checkDurability.js'
import { migrateLog, readGeneration } from './logTables.js'
import { closePools, connectOnce, openPools } from './pools.js'
import { dialectOn, postgresDialect } from './postgresDialect.js'
import { PostgresLocks } from './PostgresLocks.js'
import { PostgresLog } from './PostgresLog.js'
import { PostgresReachability } from './PostgresReachability.js'

/** Held while a server starts, and while a program changes what all servers must agree on. */
export const START_LOCK = 'start'

export interface PostgresStorage {
	log: Log
	/** SQL on the same database, for everything beside the log. */
	dialect: Dialect
	locks: Locks
	reachability: Reachability
	/** Runs again until it no longer fails for want of the database, or that is closed: it must do no harm twice. */
	outlast<T>(run: () => Promise<T>): Promise<T>
	close(): Promise<void>
}

/** Nothing is asked of the database yet. Its tables are made by `migratePostgres`. */
export function openPostgres(url: string, telemetry: Telemetry = noTelemetry): PostgresStorage {
	const pools = openPools(url)
	const reachability = new PostgresReachability(pools.log)
	reachability.guard(pools.records)
	reachability.guard(pools.locks)
	const log = new PostgresLog(pools.log, reachability, telemetry)
	const closing = new AbortController()
	return {
		log,
		dialect: postgresDialect(pools.records, reachability),
		locks: new PostgresLocks(pools.locks),
		reachability,
		outlast: (run) => reachability.outlast(run, closing.signal),
		async close() {
			closing.abort()
			await log.close()
			reachability.close()
			await closePools(pools)
		},
	}
}

/**
 * Brings all tables up to date, however long that takes. Whoever calls it holds `START_LOCK`.
 *
 * @returns the generation of the log.
 * @throws StorageError, and StartError before anything is made where the database does not keep what it was given.
 */
export async function migratePostgres(url: string): Promise<string> {
	const client = await connectOnce(url)
	try {
		return await migrateOn(client)
	} finally {
		await client.end()
	}
}

/** The same on a connection, in the transaction that it is in, if it is in one. */
export async function migrateOn(client: ClientBase, within = false): Promise<string> {
	try {
		await checkDurability(client)
		await migrateLog(client)
		await migrateRecords(new Kysely<Tables>({ dialect: dialectOn(client) }), 'postgres', within)
		return await readGeneration(client)
	} catch (error) {
		throw error instanceof StartError ? error : asStorageError(error)
	}
}

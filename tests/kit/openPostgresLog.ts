import { migrateLog } from '@groundwork/server/storage/postgres/logTables'
import { PostgresLog } from '@groundwork/server/storage/postgres/PostgresLog'
import { PostgresReachability } from '@groundwork/server/storage/postgres/PostgresReachability'
import { Client, Pool } from 'pg'

export interface OpenedLog {
	log: PostgresLog
	reachability: PostgresReachability
}

/** A log as one of several servers has it, on connections that know no patience of their own. */
export function openPostgresLog(url: string): OpenedLog {
	const pool = new Pool({ connectionString: url, max: 6 })
	const reachability = new PostgresReachability(pool)
	return { log: new PostgresLog(pool, reachability), reachability }
}

/** Makes the log's tables in a database. */
export const makeLogTables = (url: string): Promise<void> => inDatabase(url, migrateLog)

/** Does something behind the log's back. */
export async function inDatabase<T>(url: string, run: (client: Client) => Promise<T>): Promise<T> {
	const client = new Client({ connectionString: url })
	await client.connect()
	try {
		return await run(client)
	} finally {
		await client.end()
	}
}

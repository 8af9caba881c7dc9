import type { Client } from 'pg'
import { StorageError } from '../StorageError.js'
import { asStorageError } from './asStorageError.js'
import { START_LOCK } from './openPostgres.js'
import { SERVER_NAME, connectOnce } from './pools.js'
import { lockKey } from './PostgresLocks.js'

/**
 * Runs in one transaction that nobody shares the database with: no server runs on it, and none starts before it is over. What fails
 * leaves nothing behind.
 *
 * @throws StorageError where the database fails, `in-use` as its code where a server runs.
 */
export async function runAlone<T>(url: string, run: (client: Client) => Promise<T>): Promise<T> {
	const client = await connectOnce(url, `${SERVER_NAME} program`)
	try {
		await asked(client.query('begin'))
		await asked(client.query('select pg_advisory_xact_lock($1)', [lockKey(START_LOCK)]))
		const { rows } = await asked(
			client.query(
				'select 1 from pg_stat_activity where datname = current_database() and application_name = $1',
				[SERVER_NAME],
			),
		)
		if (rows.length > 0) throw new StorageError('a server uses the database', { code: IN_USE })
		const answer = await run(client)
		await asked(client.query('commit'))
		return answer
	} finally {
		// what was not committed goes with the connection
		await client.end()
	}
}

export const IN_USE = 'in-use'

const asked = <T>(query: Promise<T>): Promise<T> =>
	query.catch((error: unknown) => {
		throw asStorageError(error)
	})

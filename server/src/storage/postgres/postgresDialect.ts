import { PostgresDialect } from 'kysely'
import type { Dialect, PostgresPoolClient } from 'kysely'
import { DatabaseError } from 'pg'
import type { Pool, PoolClient } from 'pg'
import type { StorageError } from '../StorageError.js'
import { asStorageError } from './asStorageError.js'

/** SQL for kysely on a pool, which it closes when it is destroyed. Whatever fails is a StorageError. */
export const postgresDialect = (pool: Pool): Dialect =>
	new PostgresDialect({
		pool: {
			async connect() {
				try {
					return connectionOf(await pool.connect())
				} catch (error) {
					throw asStorageError(error)
				}
			},
			end: () => pool.end(),
		},
	})

function connectionOf(client: PoolClient): PostgresPoolClient {
	let broken: StorageError | undefined
	const query = async (sql: string, parameters: readonly unknown[]) => {
		if (broken) throw broken
		try {
			return await client.query(sql, [...parameters])
		} catch (cause) {
			const error = asStorageError(cause)
			// anything but PostgreSQL's own answer leaves it open what the connection is in the middle of
			if (!(cause instanceof DatabaseError)) broken = error
			throw error
		}
	}
	return {
		// kysely calls it with a cursor only where it was given one
		query: query as unknown as PostgresPoolClient['query'],
		release: () => client.release(broken),
	}
}

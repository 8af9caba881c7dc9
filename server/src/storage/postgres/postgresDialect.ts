import { PostgresDialect } from 'kysely'
import type { Dialect, PostgresPoolClient } from 'kysely'
import { DatabaseError } from 'pg'
import type { ClientBase, Pool } from 'pg'
import type { StorageError } from '../StorageError.js'
import { asStorageError } from './asStorageError.js'
import { meansOutage, unreachable } from './meansOutage.js'
import { PATIENCE } from './patience.js'
import type { PostgresReachability } from './PostgresReachability.js'
import { unlessAborted } from './unlessAborted.js'

type Watch = Pick<PostgresReachability, 'silence' | 'doubt'>

/** For a program that ends where the database does not answer. */
const UNWATCHED: Watch = { silence: new AbortController().signal, doubt() {} }

/**
 * SQL for kysely on a pool, which it closes when it is destroyed. Whatever fails is a StorageError, and fails at once while the
 * database does not answer.
 */
export const postgresDialect = (pool: Pool, watch: Watch = UNWATCHED): Dialect =>
	new PostgresDialect({
		pool: {
			async connect() {
				const connecting = pool.connect()
				try {
					const client = await watched(connecting, watch)
					return connectionOf(client, watch, (broken) => client.release(broken))
				} catch (error) {
					// one that comes after all is there for others
					connecting.then(
						(client) => client.release(),
						() => {},
					)
					throw asStorageError(error)
				}
			},
			end: () => pool.end(),
		},
	})

/** SQL for kysely on that one connection, which stays open, and in the transaction that it is in. */
export const dialectOn = (client: ClientBase): Dialect =>
	new PostgresDialect({
		pool: {
			connect: async () => connectionOf(client, UNWATCHED, () => {}),
			end: async () => {},
		},
	})

function connectionOf(
	client: ClientBase,
	watch: Watch,
	release: (broken: StorageError | undefined) => void,
): PostgresPoolClient {
	let broken: StorageError | undefined
	const query = async (sql: string, parameters: readonly unknown[]) => {
		if (broken) throw broken
		try {
			return await watched(client.query(sql, [...parameters]), watch)
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
		release: () => release(broken),
	}
}

/** As it does, or rejects as soon as the database is found not to answer; what takes long or fails is a reason to look. */
async function watched<T>(asked: Promise<T>, watch: Watch): Promise<T> {
	const late = setTimeout(() => watch.doubt(), PATIENCE.doubt)
	try {
		return await unlessAborted(asked, watch.silence, unreachable)
	} catch (error) {
		if (meansOutage(error)) watch.doubt()
		throw error
	} finally {
		clearTimeout(late)
	}
}

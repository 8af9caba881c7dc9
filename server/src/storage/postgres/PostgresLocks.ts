import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { Locks } from '../Locks.js'
import { ProcessLocks } from '../ProcessLocks.js'
import { asStorageError } from './asStorageError.js'
import { CONNECTIONS } from './pools.js'
import { Seats } from './Seats.js'

/** PostgreSQL's word for a lock that did not come within `lock_timeout`. */
const NOT_YET = '55P03'

/**
 * Advisory locks, each on a connection of its own for as long as it is held. They go with the connection: where that breaks in the
 * middle, another server may begin before this one has ended, so what must never happen twice is also kept from it by its transaction.
 */
export class PostgresLocks implements Locks {
	readonly #pool: Pool
	/** Whoever waits for somebody in the same process needs no connection to do it. */
	readonly #here = new ProcessLocks()
	readonly #seats = new Seats(CONNECTIONS.locks)

	/** @param pool of `CONNECTIONS.locks` connections, used by nobody else. */
	constructor(pool: Pool) {
		this.#pool = pool
	}

	inTurn<T>(name: string, run: () => Promise<T>): Promise<T> {
		return this.#here.inTurn(name, () =>
			this.#connected(async (client) => {
				await lock(client, lockKey(name))
				return run
			}),
		)
	}

	async ifFree(name: string, run: () => Promise<void>): Promise<boolean> {
		let ran = false
		await this.#here.ifFree(name, () =>
			this.#connected(async (client) => {
				ran = await tryLock(client, lockKey(name))
				return ran ? run : () => Promise.resolve()
			}),
		)
		return ran
	}

	/** Runs what `take` answers with once it has the lock, and gives the connection back free of it. */
	#connected<T>(take: (client: PoolClient) => Promise<() => Promise<T>>): Promise<T> {
		return this.#seats.seated(async () => {
			let client: PoolClient | undefined
			let run: () => Promise<T>
			try {
				client = await this.#pool.connect()
				run = await take(client)
			} catch (error) {
				// whatever it may hold goes with it
				client?.release(true)
				throw asStorageError(error)
			}
			try {
				return await run()
			} finally {
				await unlock(client)
			}
		})
	}
}

/** As PostgreSQL takes it: 64 bits. */
export const lockKey = (name: string): string =>
	createHash('sha256').update(name).digest().readBigInt64BE(0).toString()

async function lock(client: PoolClient, key: string): Promise<void> {
	for (;;) {
		try {
			await client.query('select pg_advisory_lock($1)', [key])
			return
		} catch (error) {
			if ((error as { code?: string }).code !== NOT_YET) throw error
		}
	}
}

async function tryLock(client: PoolClient, key: string): Promise<boolean> {
	const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [key])
	return rows[0]?.got ?? false
}

async function unlock(client: PoolClient): Promise<void> {
	try {
		await client.query('select pg_advisory_unlock_all()')
		client.release()
	} catch {
		// the connection is gone, and the lock with it
		client.release(true)
	}
}

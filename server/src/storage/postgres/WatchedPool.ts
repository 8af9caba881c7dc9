import type { Pool, PoolClient, QueryConfig } from 'pg'
import { asStorageError } from './asStorageError.js'
import { meansOutage, unreachable } from './meansOutage.js'
import { PATIENCE } from './patience.js'
import type { PostgresReachability } from './PostgresReachability.js'
import { unlessAborted } from './unlessAborted.js'

/** A statement, and after how many milliseconds it is given up: the types know that of whole connections alone. */
type TimedQuery = QueryConfig & { query_timeout: number }

/** A pool whose users are told when the database is gone, however silently it went. */
export class WatchedPool {
	readonly #pool: Pool
	readonly #reachability: PostgresReachability

	constructor(pool: Pool, reachability: PostgresReachability) {
		this.#pool = pool
		this.#reachability = reachability
	}

	/**
	 * The rows with which one statement, and so one snapshot of the database, answers.
	 *
	 * @throws StorageError as `use` does.
	 */
	query<Row>(statement: TimedQuery): Promise<Row[]> {
		return this.use(async (client) => (await client.query(statement)).rows as Row[])
	}

	/**
	 * Runs with a connection. One on which anything failed is not used again.
	 *
	 * @throws StorageError at once while the database does not answer, and as soon as it is found not to.
	 */
	async use<T>(run: (client: PoolClient) => Promise<T>): Promise<T> {
		const { silence } = this.#reachability
		if (silence.aborted) throw unreachable()
		const doubt = setTimeout(() => this.#reachability.doubt(), PATIENCE.doubt)
		try {
			const client = await this.#connect(silence)
			return await runOn(client, run, silence)
		} catch (error) {
			if (meansOutage(error)) this.#reachability.doubt()
			throw asStorageError(error)
		} finally {
			clearTimeout(doubt)
		}
	}

	/** Closes its connections. */
	async end(): Promise<void> {
		if (!this.#pool.ending) await this.#pool.end()
	}

	async #connect(silence: AbortSignal): Promise<PoolClient> {
		const connecting = this.#pool.connect()
		try {
			return await unlessAborted(connecting, silence, unreachable)
		} catch (error) {
			// one that comes after all is there for others
			connecting.then((client) => client.release(), ignore)
			throw error
		}
	}
}

async function runOn<T>(
	client: PoolClient,
	run: (client: PoolClient) => Promise<T>,
	silence: AbortSignal,
): Promise<T> {
	client.on('error', ignore)
	try {
		const answer = await unlessAborted(run(client), silence, unreachable)
		client.off('error', ignore)
		client.release()
		return answer
	} catch (error) {
		client.release(true)
		throw error
	}
}

/** Whoever uses the connection hears it from her query. */
const ignore = () => {}

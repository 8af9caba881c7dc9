import { CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { DatabaseConnection, Dialect, Driver, Kysely, QueryResult } from 'kysely'
import type { QueryAnswer } from './calls.js'
import type { DatabaseThread } from './DatabaseThread.js'
import { Mutex } from './Mutex.js'

/**
 * SQL for kysely on the one connection of the database thread. Queries are handed over one after the other without waiting for
 * each other's answers; a transaction keeps all others out, and nothing inside it may wait for the log, whose writes wait for it.
 */
export class ThreadDialect implements Dialect {
	readonly #thread: DatabaseThread

	constructor(thread: DatabaseThread) {
		this.#thread = thread
	}

	createDriver(): Driver {
		return new ThreadDriver(this.#thread)
	}

	createQueryCompiler(): SqliteQueryCompiler {
		return new SqliteQueryCompiler()
	}

	createAdapter(): SqliteAdapter {
		return new SqliteAdapter()
	}

	createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
		return new SqliteIntrospector(db)
	}
}

class ThreadDriver implements Driver {
	readonly #thread: DatabaseThread
	readonly #mutex = new Mutex()

	constructor(thread: DatabaseThread) {
		this.#thread = thread
	}

	async init(): Promise<void> {
		// the thread is running already
	}

	async acquireConnection(): Promise<ThreadConnection> {
		return new ThreadConnection(this.#thread, this.#mutex)
	}

	beginTransaction(connection: ThreadConnection): Promise<void> {
		return connection.begin()
	}

	async commitTransaction(connection: ThreadConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('commit'))
	}

	async rollbackTransaction(connection: ThreadConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('rollback'))
	}

	async releaseConnection(connection: ThreadConnection): Promise<void> {
		connection.release()
	}

	async destroy(): Promise<void> {
		// the thread also serves the log and outlives kysely
	}
}

/** What one user of the connection sees of it. */
class ThreadConnection implements DatabaseConnection {
	readonly #thread: DatabaseThread
	readonly #mutex: Mutex
	/** In a transaction, from before it began until all is over, however it ended. */
	#alone = false

	constructor(thread: DatabaseThread, mutex: Mutex) {
		this.#thread = thread
		this.#mutex = mutex
	}

	async begin(): Promise<void> {
		await this.#mutex.lock()
		this.#alone = true
		await this.executeQuery(CompiledQuery.raw('begin'))
	}

	release(): void {
		if (this.#alone) this.#mutex.unlock()
		this.#alone = false
	}

	async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
		const answer = await (await this.#handOver(query)).answer
		const rows = answer.rows as Row[]
		if (answer.changes === undefined) return { rows }
		return {
			rows,
			numAffectedRows: BigInt(answer.changes),
			insertId: BigInt(answer.lastInsertRowid ?? 0),
		}
	}

	/** Resolves once it is its turn, which is before there is an answer. */
	async #handOver({ sql, parameters }: CompiledQuery): Promise<{ answer: Promise<QueryAnswer> }> {
		if (this.#alone) return { answer: this.#thread.call('query', { sql, parameters }) }
		await this.#mutex.lock()
		try {
			return { answer: this.#thread.call('query', { sql, parameters }) }
		} finally {
			this.#mutex.unlock()
		}
	}

	// oxlint-disable-next-line require-yield -- kysely asks for a generator, and there is nothing to generate
	async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
		throw new Error('rows cannot be streamed from the database thread')
	}
}

import { CompiledQuery, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { DatabaseConnection, Dialect, Driver, Kysely, QueryResult } from 'kysely'
import type { DatabaseThread } from './DatabaseThread.js'
import { Mutex } from './Mutex.js'

/**
 * SQL for kysely on the connection of the database thread. There is one connection, so it is lent to one user at a time; and
 * nothing inside a transaction may wait for the log, whose writes wait for the transaction.
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
	readonly #connection: ThreadConnection
	readonly #mutex = new Mutex()

	constructor(thread: DatabaseThread) {
		this.#connection = new ThreadConnection(thread)
	}

	async init(): Promise<void> {
		// the thread is running already
	}

	async acquireConnection(): Promise<DatabaseConnection> {
		await this.#mutex.lock()
		return this.#connection
	}

	async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin'))
	}

	async commitTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('commit'))
	}

	async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('rollback'))
	}

	async releaseConnection(): Promise<void> {
		this.#mutex.unlock()
	}

	async destroy(): Promise<void> {
		// the thread also serves the log and outlives kysely
	}
}

class ThreadConnection implements DatabaseConnection {
	readonly #thread: DatabaseThread

	constructor(thread: DatabaseThread) {
		this.#thread = thread
	}

	async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
		const answer = await this.#thread.call('query', { sql, parameters })
		const rows = answer.rows as Row[]
		if (answer.changes === undefined) return { rows }
		return {
			rows,
			numAffectedRows: BigInt(answer.changes),
			insertId: BigInt(answer.lastInsertRowid ?? 0),
		}
	}

	// oxlint-disable-next-line require-yield -- kysely asks for a generator, and there is nothing to generate
	async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
		throw new Error('rows cannot be streamed from the database thread')
	}
}

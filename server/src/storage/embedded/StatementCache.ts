import type Database from 'libsql'

/** The server asks some hundred different things; the rest are lists of other lengths. */
const MAX_STATEMENTS = 500

/**
 * Preparing a query takes as long as answering most of ours. The longest unused goes first. What only writes is prepared each time:
 * next to the sync it costs nothing, and kept, it would keep the picture or snapshot that was written last.
 */
export class StatementCache {
	readonly #database: Database.Database
	readonly #statements = new Map<string, Database.Statement>()

	constructor(database: Database.Database) {
		this.#database = database
	}

	get(sql: string): Database.Statement {
		const statement = this.#statements.get(sql) ?? this.#database.prepare(sql)
		if (!statement.reader) return statement
		this.#statements.delete(sql)
		this.#statements.set(sql, statement)
		for (const oldest of this.#statements.keys()) {
			if (this.#statements.size <= MAX_STATEMENTS) break
			this.#statements.delete(oldest)
		}
		return statement
	}
}

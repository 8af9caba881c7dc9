import type Database from 'libsql'

/** The server asks some hundred different things; the rest are lists of other lengths. */
const MAX_STATEMENTS = 500

/** Preparing a statement takes as long as running most of ours. The longest unused goes first. */
export class StatementCache {
	readonly #database: Database.Database
	readonly #statements = new Map<string, Database.Statement>()

	constructor(database: Database.Database) {
		this.#database = database
	}

	get(sql: string): Database.Statement {
		const statement = this.#statements.get(sql) ?? this.#database.prepare(sql)
		this.#statements.delete(sql)
		this.#statements.set(sql, statement)
		for (const oldest of this.#statements.keys()) {
			if (this.#statements.size <= MAX_STATEMENTS) break
			this.#statements.delete(oldest)
		}
		return statement
	}
}

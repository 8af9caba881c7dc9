/** A constraint that would be broken, a value or a statement that cannot be, a trigger that refuses: in SQLite, and by PostgreSQL's classes. */
const FAULT = /^(SQLITE_CONSTRAINT.*|(22|23|42|P0)[0-9A-Z]{3})$/

/** The storage could not do what it was asked: a full or failing disk, a refused request, a storage that is closed. */
export class StorageError extends Error {
	/** The database's own code where there is one, such as `SQLITE_FULL`, or `57P01` of PostgreSQL. */
	readonly code: string | undefined

	constructor(message: string, { code, cause }: { code?: string | undefined; cause?: unknown } = {}) {
		super(message, { cause })
		this.name = 'StorageError'
		this.code = code
	}

	/** Whether what was asked was wrong, so that trying again would not mend it. */
	get isFault(): boolean {
		return this.code !== undefined && FAULT.test(this.code)
	}
}

/** The storage could not do what it was asked: a full or failing disk, a refused request, a storage that is closed. */
export class StorageError extends Error {
	/** The database's own code where there is one, such as `SQLITE_FULL`. */
	readonly code: string | undefined

	constructor(message: string, { code, cause }: { code?: string | undefined; cause?: unknown } = {}) {
		super(message, { cause })
		this.name = 'StorageError'
		this.code = code
	}
}

import { StorageError } from '../StorageError.js'

/** What a driver throws, as the storage's own: PostgreSQL's SQLSTATE, or the network's code such as `ECONNREFUSED`, is its code. */
export function asStorageError(cause: unknown): StorageError {
	if (cause instanceof StorageError) return cause
	const { message, code } = cause as NodeJS.ErrnoException
	return new StorageError(message || code || 'the database does not answer', { code, cause })
}

import { DatabaseError } from 'pg'
import { StorageError } from '../StorageError.js'

/**
 * PostgreSQL's own words for: not now, and not because of what was asked. 08 the connection, 25006 it only reads (a standby), 53 it has
 * no room, 57 somebody stopped it, 58 the system under it.
 */
const NOT_NOW = /^(08|25006|53|57|58)/

/** A deadlock, two that cannot both be first, a lock that did not come in time: the same again may pass. */
const IN_THE_WAY = /^(40|55P03)/

/** Whether what failed may pass once the database is back; what it was asked may be done all the same. */
export function meansOutage(error: unknown): boolean {
	const cause = causeOf(error)
	if (cause instanceof DatabaseError) return NOT_NOW.test(cause.code ?? '')
	if (cause instanceof StorageError) return cause.code === UNREACHABLE
	// whatever else the driver says is of its connection; a mistake in how it was called is ours
	return cause instanceof Error && !(cause instanceof TypeError || cause instanceof RangeError)
}

/** Whether it failed because of what others did at the same time. */
export function meansConflict(error: unknown): boolean {
	const cause = causeOf(error)
	return cause instanceof DatabaseError && IN_THE_WAY.test(cause.code ?? '')
}

const UNREACHABLE = 'UNREACHABLE'

/** What whoever waits for the database is told once it is known to be gone. */
export const unreachable = (): StorageError =>
	new StorageError('the database does not answer', { code: UNREACHABLE })

const causeOf = (error: unknown): unknown =>
	error instanceof StorageError && error.cause !== undefined ? error.cause : error

import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import type { Transaction } from 'kysely'
import type { Refusal } from './Records.js'
import type { Tables } from './schema.js'

/**
 * Makes transactions on one board wait for each other. PostgreSQL locks the row until the commit; SQLite has one writer, and
 * a write first keeps it from reading what another is about to change. False for a board that is not there, or is deleted.
 */
export async function lockBoard(trx: Transaction<Tables>, board: BoardId): Promise<boolean> {
	const locked = await trx
		.updateTable('boards')
		.set((eb) => ({ title: eb.ref('title') }))
		.where('id', '=', board)
		.returning('deleted_at')
		.executeTakeFirst()
	return locked !== undefined && locked.deleted_at === null
}

/** Makes transactions that count what one person has wait for each other, the same way. */
export async function lockPerson(trx: Transaction<Tables>, person: PersonId): Promise<void> {
	await trx
		.updateTable('people')
		.set((eb) => ({ name: eb.ref('name') }))
		.where('id', '=', person)
		.execute()
}

/** The role behind the lock: the one a call was let in with may have been taken away while it waited. */
export async function roleOn(
	trx: Transaction<Tables>,
	board: BoardId,
	person: PersonId,
): Promise<Role | null> {
	const row = await trx
		.selectFrom('members')
		.select('role')
		.where('board_id', '=', board)
		.where('person_id', '=', person)
		.executeTakeFirst()
	return row?.role ?? null
}

/** Locks the board for a leader of it; answers with why not, or null. */
export async function lockAsLeader(
	trx: Transaction<Tables>,
	board: BoardId,
	person: PersonId,
): Promise<Refusal | null> {
	if (!(await lockBoard(trx, board))) return 'unknown'
	const role = await roleOn(trx, board, person)
	if (role === null) return 'unknown'
	return role === 'leader' ? null : 'forbidden'
}

import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import type { Kysely, Transaction } from 'kysely'
import { lockBoard } from './boards.js'
import type { MemberRecords } from './Records.js'
import type { Tables } from './schema.js'

export const memberRecords = (db: Kysely<Tables>): MemberRecords => ({
	async role(board, person) {
		const row = await db
			.selectFrom('members')
			.select('role')
			.where('board_id', '=', board)
			.where('person_id', '=', person)
			.executeTakeFirst()
		return row?.role ?? null
	},

	async of(board) {
		const rows = await db
			.selectFrom('members')
			.innerJoin('people', 'people.id', 'members.person_id')
			.select(['people.id', 'people.name', 'members.role', 'members.joined_at'])
			.where('members.board_id', '=', board)
			.orderBy('members.joined_at')
			.orderBy('people.id')
			.execute()
		return rows.map(({ id, name, role, joined_at }) => ({ id, name, role, joinedAt: joined_at }))
	},

	changeRole: (board, person, role) =>
		db.transaction().execute(async (trx) => {
			await lockBoard(trx, board)
			const standing = await standingOf(trx, board, person)
			if (standing === 'unknown') return 'unknown'
			if (standing === 'lastLeader' && role !== 'leader') return 'lastLeader'
			await trx
				.updateTable('members')
				.set({ role })
				.where('board_id', '=', board)
				.where('person_id', '=', person)
				.execute()
			return 'changed'
		}),

	remove: (board, person) =>
		db.transaction().execute(async (trx) => {
			await lockBoard(trx, board)
			const standing = await standingOf(trx, board, person)
			if (standing !== 'member') return standing
			await trx.deleteFrom('members').where('board_id', '=', board).where('person_id', '=', person).execute()
			return 'removed'
		}),
})

async function standingOf(
	trx: Transaction<Tables>,
	board: BoardId,
	person: PersonId,
): Promise<'unknown' | 'lastLeader' | 'member'> {
	const member = await trx
		.selectFrom('members')
		.select('role')
		.where('board_id', '=', board)
		.where('person_id', '=', person)
		.executeTakeFirst()
	if (!member) return 'unknown'
	if (member.role !== 'leader') return 'member'
	const other = await trx
		.selectFrom('members')
		.select('person_id')
		.where('board_id', '=', board)
		.where('role', '=', 'leader')
		.where('person_id', '!=', person)
		.limit(1)
		.executeTakeFirst()
	return other ? 'member' : 'lastLeader'
}

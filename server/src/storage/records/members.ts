import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import type { Kysely, Transaction } from 'kysely'
import { recordEvent } from './audit.js'
import type { Role } from '@groundwork/shared/model/roles'
import { lockAsLeader, lockBoard, roleOn } from './lockBoard.js'
import type { MemberRecords } from './Records.js'
import type { Tables } from './schema.js'

/** Seats in one statement. */
const LOT = 500

export const memberRecords = (db: Kysely<Tables>): MemberRecords => ({
	async role(board, person) {
		const row = await db
			.selectFrom('members')
			.innerJoin('boards', 'boards.id', 'members.board_id')
			.select('role')
			.where('board_id', '=', board)
			.where('person_id', '=', person)
			.where('boards.deleted_at', 'is', null)
			.executeTakeFirst()
		return row?.role ?? null
	},

	async roles(seats) {
		const found = new Map<string, Role>()
		for (let from = 0; from < seats.length; from += LOT) {
			// oxlint-disable-next-line no-await-in-loop
			const rows = await db
				.selectFrom('members')
				.innerJoin('boards', 'boards.id', 'members.board_id')
				.select(['board_id', 'person_id', 'role'])
				.where('boards.deleted_at', 'is', null)
				.where((eb) =>
					eb(
						eb.refTuple('board_id', 'person_id'),
						'in',
						seats.slice(from, from + LOT).map(({ board, person }) => eb.tuple(board, person)),
					),
				)
				.execute()
			for (const { board_id, person_id, role } of rows) found.set(`${board_id} ${person_id}`, role)
		}
		return found
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

	changeRole: ({ board, person, role, by, at }) =>
		db.transaction().execute(async (trx) => {
			const refusal = await lockAsLeader(trx, board, by.id)
			if (refusal) return refusal
			const member = await memberOn(trx, board, person)
			if (!member) return 'unknown'
			if (member.role === role) return 'changed'
			if (await isLastLeader(trx, board, member)) return 'lastLeader'
			await trx
				.updateTable('members')
				.set({ role })
				.where('board_id', '=', board)
				.where('person_id', '=', person)
				.execute()
			const { id, name } = member
			await recordEvent(trx, {
				board,
				by,
				at,
				event: { action: 'role_changed', details: { member: { id, name }, from: member.role, to: role } },
			})
			return 'changed'
		}),

	remove: ({ board, person, by, at }) =>
		db.transaction().execute(async (trx) => {
			if (!(await lockBoard(trx, board))) return 'unknown'
			const own = await roleOn(trx, board, by.id)
			if (own === null) return 'unknown'
			if (own !== 'leader' && person !== by.id) return 'forbidden'
			const member = await memberOn(trx, board, person)
			if (!member) return 'unknown'
			if (await isLastLeader(trx, board, member)) return 'lastLeader'
			await trx.deleteFrom('members').where('board_id', '=', board).where('person_id', '=', person).execute()
			const { id, name, role } = member
			await recordEvent(trx, {
				board,
				by,
				at,
				event:
					person === by.id
						? { action: 'left', details: { role } }
						: { action: 'removed', details: { member: { id, name }, role } },
			})
			return 'removed'
		}),
})

const memberOn = (trx: Transaction<Tables>, board: BoardId, person: PersonId) =>
	trx
		.selectFrom('members')
		.innerJoin('people', 'people.id', 'members.person_id')
		.select(['people.id', 'people.name', 'members.role'])
		.where('board_id', '=', board)
		.where('person_id', '=', person)
		.executeTakeFirst()

async function isLastLeader(
	trx: Transaction<Tables>,
	board: BoardId,
	{ id, role }: { id: string; role: string },
): Promise<boolean> {
	if (role !== 'leader') return false
	const other = await trx
		.selectFrom('members')
		.select('person_id')
		.where('board_id', '=', board)
		.where('role', '=', 'leader')
		.where('person_id', '!=', id)
		.limit(1)
		.executeTakeFirst()
	return other === undefined
}

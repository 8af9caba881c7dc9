import type { BoardId } from '@groundwork/shared/model/ids'
import type { Kysely, Transaction } from 'kysely'
import type { BoardRecords } from './Records.js'
import type { Tables } from './schema.js'

/**
 * Makes transactions on one board wait for each other. PostgreSQL locks the row until the commit; SQLite has one writer, and
 * a write first keeps it from reading what another is about to change.
 */
export async function lockBoard(trx: Transaction<Tables>, board: BoardId): Promise<void> {
	await trx
		.updateTable('boards')
		.set((eb) => ({ title: eb.ref('title') }))
		.where('id', '=', board)
		.execute()
}

export const boardRecords = (db: Kysely<Tables>): BoardRecords => ({
	create: ({ id, title, leader, at, limit }) =>
		db.transaction().execute(async (trx) => {
			const { made } = await trx
				.selectFrom('boards')
				.select((eb) => eb.fn.countAll<number | string>().as('made'))
				.where('created_by', '=', leader)
				.executeTakeFirstOrThrow()
			if (Number(made) >= limit) return 'full'
			await trx
				.insertInto('boards')
				.values({ id, title, created_by: leader, created_at: at, changed_at: at, snapshots: 0 })
				.execute()
			await trx
				.insertInto('members')
				.values({ board_id: id, person_id: leader, role: 'leader', joined_at: at })
				.execute()
			return 'created'
		}),

	async get(id) {
		const row = await db
			.selectFrom('boards')
			.select(['title', 'created_at', 'changed_at'])
			.where('id', '=', id)
			.executeTakeFirst()
		return row ? { id, title: row.title, createdAt: row.created_at, changedAt: row.changed_at } : null
	},

	async of(person) {
		const rows = await db
			.selectFrom('members as mine')
			.innerJoin('boards', 'boards.id', 'mine.board_id')
			.select((eb) => [
				'boards.id',
				'boards.title',
				'boards.created_at',
				'boards.changed_at',
				'mine.role',
				eb
					.selectFrom('members')
					.select((count) => count.fn.countAll<number | string>().as('people'))
					.whereRef('members.board_id', '=', 'boards.id')
					.as('people'),
			])
			.where('mine.person_id', '=', person)
			.orderBy('boards.changed_at', 'desc')
			.orderBy('boards.id')
			.execute()
		return rows.map((row) => ({
			id: row.id as BoardId,
			title: row.title,
			createdAt: row.created_at,
			changedAt: row.changed_at,
			role: row.role,
			people: Number(row.people),
		}))
	},

	async rename(id, title) {
		await db.updateTable('boards').set({ title }).where('id', '=', id).execute()
	},

	async changed(id, at) {
		await db
			.updateTable('boards')
			.set({ changed_at: at })
			.where('id', '=', id)
			.where('changed_at', '<', at)
			.execute()
	},
})

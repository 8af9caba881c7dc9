import type { BoardId } from '@groundwork/shared/model/ids'
import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import { recordEvent } from './audit.js'
import { lockAsLeader, lockBoard, lockPerson, roleOn } from './lockBoard.js'
import type { Database } from './migrations.js'
import type { BoardRecords } from './Records.js'
import type { Tables } from './schema.js'

export const boardRecords = (db: Kysely<Tables>, database: Database): BoardRecords => ({
	create: ({ id, title, leader, at, limit }) =>
		db.transaction().execute(async (trx) => {
			await lockPerson(trx, leader.id)
			const { made } = await trx
				.selectFrom('boards')
				.select((eb) => eb.fn.countAll<number | string>().as('made'))
				.where('created_by', '=', leader.id)
				.executeTakeFirstOrThrow()
			if (Number(made) >= limit) return 'full'
			await trx
				.insertInto('boards')
				.values({
					id,
					title,
					created_by: leader.id,
					created_at: at,
					changed_at: at,
					snapshots: 0,
					deleted_at: null,
					deleted_by: null,
				})
				.execute()
			await trx
				.insertInto('members')
				.values({ board_id: id, person_id: leader.id, role: 'leader', joined_at: at })
				.execute()
			await recordEvent(trx, {
				board: id,
				by: leader,
				at,
				event: { action: 'board_created', details: { title } },
			})
			return 'created'
		}),

	async get(id) {
		const row = await db
			.selectFrom('boards')
			.select(['title', 'created_at', 'changed_at'])
			.where('id', '=', id)
			.where('deleted_at', 'is', null)
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
			.where('boards.deleted_at', 'is', null)
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

	rename: ({ board, title, by, at }) =>
		db.transaction().execute(async (trx) => {
			const refusal = await lockAsLeader(trx, board, by.id)
			if (refusal) return refusal
			const before = await titleOf(trx, board)
			if (before === title) return 'renamed'
			await trx.updateTable('boards').set({ title }).where('id', '=', board).execute()
			await recordEvent(trx, {
				board,
				by,
				at,
				event: { action: 'board_renamed', details: { from: before, to: title } },
			})
			return 'renamed'
		}),

	remove: ({ board, by, at }) =>
		db.transaction().execute(async (trx) => {
			const refusal = await lockAsLeader(trx, board, by.id)
			if (refusal) return refusal
			await trx
				.updateTable('boards')
				.set({ deleted_at: at, deleted_by: by.id })
				.where('id', '=', board)
				.execute()
			const title = await titleOf(trx, board)
			await recordEvent(trx, { board, by, at, event: { action: 'board_deleted', details: { title } } })
			return 'deleted'
		}),

	restore: ({ board, by, at }) =>
		db.transaction().execute(async (trx) => {
			// nobody's role changes on a deleted board, so its leaders now are its leaders then
			const there = await lockBoard(trx, board)
			if (there || (await roleOn(trx, board, by.id)) !== 'leader') return 'unknown'
			await trx
				.updateTable('boards')
				.set({ deleted_at: null, deleted_by: null })
				.where('id', '=', board)
				.execute()
			const title = await titleOf(trx, board)
			await recordEvent(trx, { board, by, at, event: { action: 'board_restored', details: { title } } })
			return 'restored'
		}),

	async deletedOf(person) {
		const rows = await db
			.selectFrom('members')
			.innerJoin('boards', 'boards.id', 'members.board_id')
			.innerJoin('people', 'people.id', 'boards.deleted_by')
			.select(['boards.id', 'boards.title', 'boards.deleted_at', 'people.name'])
			.where('members.person_id', '=', person)
			.where('members.role', '=', 'leader')
			.where('boards.deleted_at', 'is not', null)
			.$narrowType<{ deleted_at: string }>()
			.orderBy('boards.deleted_at', 'desc')
			.orderBy('boards.id')
			.execute()
		return rows.map(({ id, title, deleted_at, name }) => ({
			id,
			title,
			deletedAt: deleted_at,
			deletedBy: name,
		}))
	},

	async changed(times) {
		if (times.size === 0) return
		const rows = sql.join([...times].map(([id, at]) => sql`(${id}, ${at})`))
		// locked in one order: two servers that write the same boards would otherwise wait for each other
		const locked = database === 'postgres' ? sql`for no key update of boards` : sql``
		await sql`
			with seen (id, at) as (values ${rows}),
			later as (
				select boards.id, seen.at from boards inner join seen on seen.id = boards.id
				where boards.changed_at < seen.at order by boards.id ${locked}
			)
			update boards set changed_at = later.at from later
			where boards.id = later.id and boards.changed_at < later.at
		`.execute(db)
	},
})

async function titleOf(trx: Transaction<Tables>, board: BoardId): Promise<string> {
	const { title } = await trx
		.selectFrom('boards')
		.select('title')
		.where('id', '=', board)
		.executeTakeFirstOrThrow()
	return title
}

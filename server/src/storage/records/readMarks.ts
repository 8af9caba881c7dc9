import type { Kysely } from 'kysely'
import type { ReadMarkRecords } from './Records.js'
import type { Tables } from './schema.js'

export const readMarkRecords = (db: Kysely<Tables>): ReadMarkRecords => ({
	async mark(board, person, thread, number) {
		await db
			.insertInto('thread_reads')
			.values({ board_id: board, person_id: person, thread_id: thread, number })
			.onConflict((conflict) =>
				conflict
					.columns(['board_id', 'person_id', 'thread_id'])
					.doUpdateSet({ number })
					.where('thread_reads.number', '<', number),
			)
			.execute()
	},

	async of(board, person) {
		const rows = await db
			.selectFrom('thread_reads')
			.select(['thread_id', 'number'])
			.where('board_id', '=', board)
			.where('person_id', '=', person)
			.execute()
		return Object.fromEntries(rows.map((row) => [row.thread_id, row.number]))
	},
})

import type { Kysely } from 'kysely'
import type { MigrationFor } from '../migrations.js'
import type { Tables } from '../schema.js'

/** How far each person has read each thread. */
export const threadReads: MigrationFor = () => ({
	async up(db: Kysely<Tables>) {
		await db.schema
			.createTable('thread_reads')
			.addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
			.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
			.addColumn('thread_id', 'text', (column) => column.notNull())
			.addColumn('number', 'integer', (column) => column.notNull())
			.addPrimaryKeyConstraint('thread_reads_key', ['board_id', 'person_id', 'thread_id'])
			.execute()
	},
})

import type { Kysely } from 'kysely'
import type { MigrationFor } from '../migrations.js'
import type { Tables } from '../schema.js'

export const sessions: MigrationFor = () => ({
	async up(db: Kysely<Tables>) {
		await db.schema
			.createTable('sessions')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
			.addColumn('created_at', 'text', (column) => column.notNull())
			.addColumn('used_at', 'text', (column) => column.notNull())
			.addColumn('oldest', 'integer', (column) => column.notNull())
			.addColumn('newest', 'integer', (column) => column.notNull())
			.addColumn('newest_at', 'text', (column) => column.notNull())
			.addColumn('expires_at', 'text', (column) => column.notNull())
			.addColumn('ended_at', 'text')
			.execute()
		await db.schema.createIndex('sessions_by_person').on('sessions').column('person_id').execute()
	},
})

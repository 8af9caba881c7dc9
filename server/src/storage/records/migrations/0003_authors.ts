import type { Kysely } from 'kysely'
import type { MigrationFor } from '../migrations.js'
import type { Tables } from '../schema.js'

/** Whose a Yjs client id is. No reference to the board: the server writes a board's first layer before the board is there. */
export const authors: MigrationFor = () => ({
	async up(db: Kysely<Tables>) {
		await db.schema
			.createTable('authors')
			.addColumn('board_id', 'text', (column) => column.notNull())
			.addColumn('layer', 'text', (column) => column.notNull())
			// Yjs draws 32 bits; somebody else's program may use up to 53
			.addColumn('client_id', 'bigint', (column) => column.notNull())
			.addColumn('person_id', 'text', (column) => column.references('people.id'))
			.addColumn('registered_at', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint('authors_key', ['board_id', 'layer', 'client_id'])
			.execute()
	},
})

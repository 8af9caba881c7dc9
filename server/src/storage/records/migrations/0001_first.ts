import type { Kysely } from 'kysely'
import type { Tables } from '../schema.js'
import type { MigrationFor } from '../migrations.js'

export const first: MigrationFor = (database) => ({
	async up(db: Kysely<Tables>) {
		const bytes = database === 'postgres' ? 'bytea' : 'blob'

		await db.schema
			.createTable('people')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('name', 'text', (column) => column.notNull())
			.addColumn('created_at', 'text', (column) => column.notNull())
			.execute()

		await db.schema
			.createTable('boards')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('title', 'text', (column) => column.notNull())
			.addColumn('created_by', 'text', (column) => column.notNull().references('people.id'))
			.addColumn('created_at', 'text', (column) => column.notNull())
			.addColumn('changed_at', 'text', (column) => column.notNull())
			.addColumn('snapshots', 'integer', (column) => column.notNull())
			.execute()
		await db.schema.createIndex('boards_by_maker').on('boards').column('created_by').execute()

		await db.schema
			.createTable('members')
			.addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
			.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
			.addColumn('role', 'text', (column) => column.notNull())
			.addColumn('joined_at', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint('members_key', ['board_id', 'person_id'])
			.execute()
		await db.schema.createIndex('members_by_person').on('members').column('person_id').execute()

		await db.schema
			.createTable('invitations')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
			.addColumn('token_hash', 'text', (column) => column.notNull().unique())
			.addColumn('role', 'text', (column) => column.notNull())
			.addColumn('label', 'text', (column) => column.notNull())
			.addColumn('created_by', 'text', (column) => column.notNull().references('people.id'))
			.addColumn('created_at', 'text', (column) => column.notNull())
			.addColumn('expires_at', 'text')
			.addColumn('max_uses', 'integer')
			.addColumn('uses', 'integer', (column) => column.notNull())
			.addColumn('revoked_at', 'text')
			.execute()
		await db.schema.createIndex('invitations_by_board').on('invitations').column('board_id').execute()

		await db.schema
			.createTable('assets')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
			.addColumn('mime_type', 'text', (column) => column.notNull())
			.addColumn('bytes', 'integer', (column) => column.notNull())
			.addColumn('sha256', 'text', (column) => column.notNull())
			.addColumn('content', bytes, (column) => column.notNull())
			.addColumn('uploaded_by', 'text', (column) => column.notNull().references('people.id'))
			.addColumn('created_at', 'text', (column) => column.notNull())
			.execute()
		await db.schema.createIndex('assets_by_board').on('assets').column('board_id').execute()

		await db.schema
			.createTable('signing_keys')
			.addColumn('key_id', 'text', (column) => column.primaryKey())
			.addColumn('public_key', 'text', (column) => column.notNull())
			.addColumn('created_at', 'text', (column) => column.notNull())
			.execute()

		await db.schema
			.createTable('snapshots')
			.addColumn('id', 'text', (column) => column.primaryKey())
			.addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
			.addColumn('number', 'integer', (column) => column.notNull())
			.addColumn('kind', 'text', (column) => column.notNull())
			.addColumn('captured_at', 'text', (column) => column.notNull())
			.addColumn('header', 'text', (column) => column.notNull())
			.addColumn('hash', 'text', (column) => column.notNull())
			.addColumn('previous_hash', 'text')
			.addColumn('signature', 'text', (column) => column.notNull())
			.addColumn('key_id', 'text', (column) => column.notNull().references('signing_keys.key_id'))
			.addUniqueConstraint('snapshots_number', ['board_id', 'number'])
			.execute()

		await db.schema
			.createTable('snapshot_parts')
			.addColumn('snapshot_id', 'text', (column) => column.notNull().references('snapshots.id'))
			.addColumn('layer', 'text', (column) => column.notNull())
			.addColumn('content', 'text', (column) => column.notNull())
			.addColumn('state', bytes, (column) => column.notNull())
			.addPrimaryKeyConstraint('snapshot_parts_key', ['snapshot_id', 'layer'])
			.execute()
	},
})

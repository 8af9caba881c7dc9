import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { MigrationFor } from '../migrations.js'
import type { Tables } from '../schema.js'

/** Boards are marked as deleted and never erased; what was written into the history of access is never changed or erased. */
export const auditAndDeletion: MigrationFor = (database) => ({
	async up(db: Kysely<Tables>) {
		await db.schema.alterTable('boards').addColumn('deleted_at', 'text').execute()
		await db.schema
			.alterTable('boards')
			.addColumn('deleted_by', 'text', (column) => column.references('people.id'))
			.execute()

		await db.schema
			.createTable('audit_entries')
			.addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
			.addColumn('number', 'integer', (column) => column.notNull())
			.addColumn('at', 'text', (column) => column.notNull())
			.addColumn('person_id', 'text', (column) => column.notNull().references('people.id'))
			.addColumn('person_name', 'text', (column) => column.notNull())
			.addColumn('action', 'text', (column) => column.notNull())
			.addColumn('details', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint('audit_entries_key', ['board_id', 'number'])
			.execute()

		if (database === 'postgres') {
			await sql`create function refuse_audit_change() returns trigger language plpgsql as $$ begin raise exception 'the audit log is write-once'; end $$`.execute(
				db,
			)
		}
		for (const [name, event] of [
			['audit_entries_not_updated', 'update'],
			['audit_entries_not_deleted', 'delete'],
		] as const) {
			const statement =
				database === 'postgres'
					? sql`create trigger ${sql.id(name)} before ${sql.raw(event)} on audit_entries for each row execute function refuse_audit_change()`
					: sql`create trigger ${sql.id(name)} before ${sql.raw(event)} on audit_entries begin select raise(abort, 'the audit log is write-once'); end`
			await statement.execute(db)
		}
	},
})

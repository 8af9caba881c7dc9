import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { MigrationFor } from '../migrations.js'
import type { Tables } from '../schema.js'

/** The code has no path that changes a snapshot; the database refuses one too, so that a slip elsewhere cannot either. */
export const writeOnceSnapshots: MigrationFor = (database) => ({
	async up(db: Kysely<Tables>) {
		if (database === 'postgres') {
			await sql`create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'snapshots are write-once'; end $$`.execute(
				db,
			)
		}
		for (const table of ['snapshots', 'snapshot_parts']) {
			const name = sql.id(`${table}_write_once`)
			const statement =
				database === 'postgres'
					? sql`create trigger ${name} before update on ${sql.table(table)} for each row execute function refuse_change()`
					: sql`create trigger ${name} before update on ${sql.table(table)} begin select raise(abort, 'snapshots are write-once'); end`
			await statement.execute(db)
		}
	},
})

import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { MigrationFor } from '../migrations.js'
import type { Tables } from '../schema.js'

/** What servers that share a database must know of each other's doings. */
export const severalServers: MigrationFor = (database) => ({
	async up(db: Kysely<Tables>) {
		// what was stored before is of no capture that is still under way
		await db.schema
			.alterTable('snapshot_contents')
			.addColumn('stored_at', 'text', (column) => column.notNull().defaultTo(''))
			.execute()
		await db.schema
			.createTable('installation')
			.addColumn('only', 'integer', (column) => column.primaryKey().check(sql`"only" = 1`))
			.addColumn('secret_check', 'text', (column) => column.notNull())
			.execute()
		if (database === 'postgres') await sortByBytes(db)
	},
})

/** Ids and times are compared and sorted as SQLite does it, whatever language the database was made for. The log has its own tables. */
async function sortByBytes(db: Kysely<Tables>): Promise<void> {
	await sql`do $$
		declare one record;
		begin
			for one in
				select table_name, column_name from information_schema.columns
				where table_schema = current_schema() and data_type = 'text' and table_name not like 'log\\_%'
			loop
				execute format('alter table %I alter column %I type text collate "C"', one.table_name, one.column_name);
			end loop;
		end $$`.execute(db)
}

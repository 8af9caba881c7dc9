import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { SnapshotPartName } from '@groundwork/shared/protocol/snapshot'
import { blob } from '../blob.js'
import { pack } from '../packed.js'
import type { Database, MigrationFor } from '../migrations.js'
import type { Tables } from '../schema.js'

/**
 * What is said of a snapshot after it was taken, how signing keys followed each other, and images that restored boards share. The
 * database itself keeps a snapshot: its parts go by a disposition alone.
 */
export const record: MigrationFor = (database) => ({
	async up(db: Kysely<Tables>) {
		await db.schema
			.createTable('snapshot_entries')
			.addColumn('snapshot_id', 'text', (column) => column.notNull().references('snapshots.id'))
			.addColumn('number', 'integer', (column) => column.notNull())
			.addColumn('type', 'text', (column) => column.notNull())
			.addColumn('entry', 'text', (column) => column.notNull())
			.addColumn('hash', 'text', (column) => column.notNull())
			.addColumn('signature', 'text', (column) => column.notNull())
			.addColumn('key_id', 'text', (column) => column.notNull().references('signing_keys.key_id'))
			.addPrimaryKeyConstraint('snapshot_entries_key', ['snapshot_id', 'number'])
			.execute()
		await db.schema
			.createTable('key_handovers')
			.addColumn('from_key', 'text', (column) => column.notNull().references('signing_keys.key_id'))
			.addColumn('to_key', 'text', (column) => column.notNull().references('signing_keys.key_id'))
			.addColumn('at', 'text', (column) => column.notNull())
			.addColumn('signature', 'text', (column) => column.notNull())
			.addPrimaryKeyConstraint('key_handovers_key', ['from_key', 'to_key'])
			.execute()
		await db.schema
			.createTable('asset_links')
			.addColumn('board_id', 'text', (column) => column.notNull().references('boards.id'))
			.addColumn('asset_id', 'text', (column) => column.notNull().references('assets.id'))
			.addPrimaryKeyConstraint('asset_links_key', ['board_id', 'asset_id'])
			.execute()
		await db.schema.createIndex('asset_links_by_asset').on('asset_links').column('asset_id').execute()

		await db.schema.alterTable('snapshots').addColumn('cause', 'text').execute()

		await packParts(db, database)

		if (database === 'postgres') {
			await sql`create function refuse_early_disposal() returns trigger language plpgsql as $$ begin
				if not exists (select 1 from snapshots where id = old.snapshot_id)
					or exists (select 1 from snapshot_entries where snapshot_id = old.snapshot_id and type = 'disposition') then return old; end if;
				raise exception 'snapshots are kept until they are disposed of'; end $$`.execute(db)
		}
		for (const [table, event] of [
			['snapshots', 'delete'],
			['snapshot_contents', 'update'],
			['snapshot_entries', 'update'],
			['snapshot_entries', 'delete'],
		] as const) {
			const name = sql.id(`${table}_no_${event}`)
			const statement =
				database === 'postgres'
					? sql`create trigger ${name} before ${sql.raw(event)} on ${sql.table(table)} for each row execute function refuse_change()`
					: sql`create trigger ${name} before ${sql.raw(event)} on ${sql.table(table)} begin select raise(abort, 'snapshots are write-once'); end`
			await statement.execute(db)
		}
		const kept = sql.id('snapshot_contents_kept')
		const keep =
			database === 'postgres'
				? sql`create trigger ${kept} before delete on snapshot_contents for each row execute function refuse_early_disposal()`
				: sql`create trigger ${kept} before delete on snapshot_contents when exists (select 1 from snapshots where id = old.snapshot_id) and not exists (select 1 from snapshot_entries where snapshot_id = old.snapshot_id and type = 'disposition') begin select raise(abort, 'snapshots are kept until they are disposed of'); end`
		await keep.execute(db)
	},
})

/** Of the tables before this step. */
interface Before {
	snapshot_parts: { snapshot_id: string; layer: string; content: string; state: Uint8Array }
	snapshot_contents: Omit<Tables['snapshot_contents'], 'stored_at'>
}

/**
 * The canonical JSON of a large board has some megabytes, and a tenth of that packed. As it was, it held up everybody's changes
 * while it was written.
 */
async function packParts(tables: Kysely<Tables>, database: Database): Promise<void> {
	const db = tables as unknown as Kysely<Before>
	const bytes = database === 'postgres' ? 'bytea' : 'blob'
	await db.schema
		.createTable('snapshot_contents')
		// no reference: it is written before the snapshot is sealed
		.addColumn('snapshot_id', 'text', (column) => column.notNull())
		.addColumn('part', 'text', (column) => column.notNull())
		.addColumn('packed', bytes, (column) => column.notNull())
		.addColumn('state', bytes, (column) => column.notNull())
		.addPrimaryKeyConstraint('snapshot_contents_key', ['snapshot_id', 'part'])
		.execute()
	const parts = await db.selectFrom('snapshot_parts').select(['snapshot_id', 'layer']).execute()
	for (const { snapshot_id, layer } of parts) {
		// one at a time: all of them together may be more than memory holds
		// oxlint-disable-next-line no-await-in-loop
		const { content, state } = await db
			.selectFrom('snapshot_parts')
			.select(['content', 'state'])
			.where('snapshot_id', '=', snapshot_id)
			.where('layer', '=', layer)
			.executeTakeFirstOrThrow()
		const packed = blob(pack(content))
		// oxlint-disable-next-line no-await-in-loop
		await db
			.insertInto('snapshot_contents')
			.values({ snapshot_id, part: layer as SnapshotPartName, packed, state: blob(pack(state)) })
			.execute()
	}
	await db.schema.dropTable('snapshot_parts').execute()
}

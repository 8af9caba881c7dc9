import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { openEmbedded } from '@groundwork/server/storage/embedded/openEmbedded'
import { migrations } from '@groundwork/server/storage/records/migrations'
import { openRecords } from '@groundwork/server/storage/records/openRecords'
import type { BoardId } from '@groundwork/shared/model/ids'
import { Kysely, Migrator, sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'groundwork-packed-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('[SNAP-27] snapshots of a database from before they were packed read as they did', async () => {
	const storage = await openEmbedded(join(folder, 'groundwork.db'))
	// the types of kysely differ between its two module formats, the code does not
	const db = new Kysely<unknown>({ dialect: storage.dialect as never })
	const provider = { getMigrations: () => Promise.resolve(migrations('sqlite')) }
	await new Migrator({ db, provider: provider as never }).migrateTo('0006_thread_reads')
	const text = '{"records":{"page:page":{"name":"Á “board”"}},"unreadable":[]}'
	const state = Buffer.from([0, 1, 2, 255])
	for (const row of [
		sql`insert into people values ('lea', 'Lea', '2026-01-01T00:00:00.000Z')`,
		sql`insert into boards values ('board', 'Plan', 'lea', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, null, null)`,
		sql`insert into signing_keys values ('key', 'pem', '2026-01-01T00:00:00.000Z')`,
		sql`insert into snapshots values ('snap', 'board', 1, 'working', '2026-01-02T00:00:00.000Z', '{}', 'hash', null, 'signature', 'key')`,
		sql`insert into snapshot_parts values ('snap', 'canvas', ${text}, ${state})`,
	])
		await row.execute(db)
	await db.destroy()

	const { snapshots, close } = await openRecords({ dialect: storage.dialect, database: 'sqlite' })
	const board = 'board' as BoardId
	expect(await snapshots.parts(board, 1, ['canvas', 'review'])).toEqual({ canvas: text })
	await close()
	const after = new Kysely<unknown>({ dialect: storage.dialect as never })
	const { rows } = await sql<{ state: Uint8Array }>`select state from snapshot_contents`.execute(after)
	expect(rows.map((row) => gunzipSync(row.state))).toEqual([state])
	await after.destroy()
	await storage.close()
})

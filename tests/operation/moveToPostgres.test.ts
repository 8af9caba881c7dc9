import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStorage } from '@groundwork/server/storage/openStorage'
import { migratePostgres } from '@groundwork/server/storage/postgres/openPostgres'
import { verifySnapshot } from '@groundwork/shared/record/verify'
import { change } from '@groundwork/shared/testing/records'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PNG, startTestServer } from '../http/support.js'
import type { Caller } from '../http/support.js'
import { EditedBoard } from '../kit/editedBoard.js'
import { joinWithStockProvider } from '../kit/program.js'
import { runProgram } from '../kit/runProgram.js'
import { freshDatabase } from '../kit/services/shared.js'

let folder: string
let dataDir: string
let databaseUrl: string
let board: string
let lea: Caller
/** What the server says before the move and after it. */
let before: Record<string, string>

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'groundwork-move-'))
	dataDir = join(folder, 'data')
	databaseUrl = await freshDatabase()
	const server = await startTestServer({ dataDir, databaseUrl: null })
	const cast = await server.cast()
	;({ board, leader: lea } = cast)
	const edited = new EditedBoard(server, lea, board)
	await edited.put('canvas', change('hers', { title: 'Ein Heft für alle: „Übergang“' }))
	const path = `/api/boards/${board}`
	await lea.call('POST', `${path}/snapshots`, { kind: 'decision', purpose: 'For the vote' })
	await lea.call('POST', `${path}/snapshots/1/addenda`, { text: 'As agreed' })
	await lea.call('POST', `${path}/assets`, PNG)
	await lea.call('POST', `${path}/invitations`, { role: 'viewer', label: 'Grade 7', maxUses: 30 })
	edited.close()
	before = await said(lea.call)
	await server.stop()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Texts of all that a leader can ask for. */
async function said(call: Caller['call']): Promise<Record<string, string>> {
	const path = `/api/boards/${board}`
	const paths = [
		'/api/session',
		'/api/signing-keys',
		path,
		`${path}/audit`,
		`${path}/invitations`,
		`${path}/snapshots`,
		`${path}/snapshots/1/entries`,
		`${path}/plan`,
	]
	const texts: Record<string, string> = {}
	for (const one of paths) texts[one] = await (await call('GET', one)).text()
	return texts
}

const move = (url = databaseUrl) => runProgram('moveToPostgres', [], { DATA_DIR: dataDir, DATABASE_URL: url })

async function ask(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
	const client = new Client(url)
	await client.connect()
	let rows: Record<string, unknown>[] = []
	for (const statement of statements) ({ rows } = await client.query(statement))
	await client.end()
	return rows
}

/** Ended, with one sentence of those words. */
function expectRefused(ended: Awaited<ReturnType<typeof move>>, words: RegExp): void {
	expect(ended).toMatchObject({ code: 1, out: '' })
	expect(ended.err).toMatch(/^[^\n]+\n$/)
	expect(ended.err).toMatch(words)
}

test.each([
	['changed', "new.name := 'Somebody'; return new", /^The table people arrived changed\. Nothing was moved/],
	[
		'left out',
		"if new.name = 'Mia' then return null; end if; return new",
		/^The table people has 5 rows and arrived with 4\./,
	],
])(
	'[OPS-23] a row that is %s on the way is noticed, and the database is as empty as it was',
	async (_, harm, words) => {
		const url = await freshDatabase()
		await migratePostgres(url)
		await ask(
			url,
			`create function harm() returns trigger language plpgsql as $$ begin ${harm}; end $$`,
			'create trigger harm before insert on people for each row execute function harm()',
		)
		expectRefused(await move(url), words)
		expect(await ask(url, 'select 1 from people')).toEqual([])
	},
)

test('[OPS-23] nothing is moved while a server uses the folder or the database, nor from a folder without one', async () => {
	const url = await freshDatabase()
	const own = await openStorage({ dataDir, databaseUrl: null, sessionSecret: '' })
	expectRefused(await move(url), /^DATA_DIR should be a folder that nothing else uses/)
	await own.close()
	const other = join(folder, 'other')
	const shared = await startTestServer({ dataDir: other, databaseUrl: url })
	expectRefused(
		await move(url),
		/^A running Groundwork uses the database at DATABASE_URL: stop all servers first/,
	)
	await shared.stop()
	expectRefused(
		await move(url),
		/^The database at DATABASE_URL is not empty: its table signing_keys holds something/,
	)
	const none = await runProgram('moveToPostgres', [], { DATA_DIR: other, DATABASE_URL: url })
	expectRefused(none, /^There is no database in .*other/)
	expectRefused(await runProgram('moveToPostgres', [], { DATA_DIR: dataDir }), /^DATABASE_URL should name/)
	expect(existsSync(join(folder, 'other', 'groundwork.db'))).toBe(false)
})

test('[OPS-22] an installation moves to PostgreSQL whole: boards, sessions, snapshots, images, histories and logs', async () => {
	const ended = await move()
	expect(ended).toMatchObject({ code: 0, err: '' })
	const rows = (table: string) =>
		Number(new RegExp(`^${table} +(\\d+)  [0-9a-f]{64}$`, 'm').exec(ended.out)?.[1])
	for (const table of ['people', 'sessions', 'log_entries', 'log_layers', 'authors', 'audit_entries'])
		expect(rows(table)).toBeGreaterThan(0)
	expect([rows('boards'), rows('assets'), rows('snapshots'), rows('snapshot_contents')]).toEqual([1, 1, 1, 5])
	expect(ended.out).toContain('session-secret and snapshot-signing-key.pem')

	const own = await openStorage({ dataDir, databaseUrl: null, sessionSecret: '' })
	const key = { board: board as never, layer: 'canvas' } as const
	const [entries, generation] = [await own.log.read(key), own.generation]
	await own.close()
	const server = await startTestServer({ dataDir, databaseUrl })
	expect(await said(server.callAs(lea.token))).toEqual(before)
	const exported = await server.callAs(lea.token)('GET', `/api/boards/${board}/snapshots/1/export.json`)
	expect(verifySnapshot(await exported.json())).toHaveProperty('verified')
	const program = await joinWithStockProvider({ url: server.base, board, layer: 'canvas', token: lea.token })
	expect(JSON.stringify(program.doc.getMap('records').toJSON())).toContain('„Übergang“')
	program.close()
	await server.stop()

	const secret = readFileSync(join(dataDir, 'session-secret'), 'utf8')
	const there = await openStorage({ dataDir, databaseUrl, sessionSecret: secret })
	expect(there.generation).toBe(generation)
	const after = await there.log.read(key)
	expect({ ...after, tail: after.tail.slice(0, entries.tail.length) }).toEqual(entries)
	await there.close()
	// and can be looked up where it was
	expect(readdirSync(dataDir)).toContain('groundwork.db')
})

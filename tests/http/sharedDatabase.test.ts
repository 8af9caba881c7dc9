import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@groundwork/server/app'
import { StartError } from '@groundwork/server/errors'
import { errorBody } from '@groundwork/shared/protocol/api'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { freePort } from '../kit/freePort.js'
import { inDatabase } from '../kit/openPostgresLog.js'
import { Postgres } from '../kit/services/Postgres.js'
import { freshDatabase } from '../kit/services/shared.js'
import { openSharedRecords } from '../kit/sharedRecords.js'
import { startTestServer } from './support.js'
import type { TestServer } from './support.js'

const KEY = 'snapshot-signing-key.pem'

let folder: string
let databaseUrl: string
let servers: TestServer[]
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'groundwork-shared-'))
	databaseUrl = await freshDatabase()
	// both find nothing: no folder, no file, no table
	const dataDir = join(folder, 'data')
	servers = await Promise.all([
		startTestServer({ dataDir, databaseUrl }),
		startTestServer({ dataDir, databaseUrl }),
	])
})
afterAll(async () => {
	await Promise.all(servers.map((server) => server.close()))
	rmSync(folder, { recursive: true, force: true })
})

/** A folder of a server on another machine, with copies of what such a one needs. */
function copied(name: string): string {
	const dataDir = join(folder, name)
	cpSync(join(folder, 'data'), dataDir, { recursive: true })
	return dataDir
}

const start = (dataDir: string, url = databaseUrl) =>
	startServer({ port: 0, host: '127.0.0.1', dataDir, databaseUrl: url })

/** Resolves with the sentence by which a start was refused. */
const refused = async (starting: Promise<unknown>): Promise<string> => {
	const error: unknown = await starting.then(
		() => new Error('it started'),
		(why: unknown) => why,
	)
	expect(error).toBeInstanceOf(StartError)
	return (error as StartError).message
}

test('[NODE-6] servers that start at once on an empty folder and database have one secret and one key', async () => {
	expect(readdirSync(join(folder, 'data')).toSorted()).toEqual(['session-secret', KEY])
	const [one, two] = servers as [TestServer, TestServer]
	const lea = await one.signIn('Lea')
	const board = await one.createBoard(lea)
	const elsewhere = two.callAs(lea.token)
	expect(await (await elsewhere('GET', `/api/boards/${board}`)).json()).toMatchObject({ role: 'leader' })
	const capture = { kind: 'working', purpose: 'For later' }
	const keys = await Promise.all(
		[lea.call, elsewhere].map(async (call) => {
			const answer = await call('POST', `/api/boards/${board}/snapshots`, capture)
			expect(answer.status).toBe(201)
			return (await call('GET', '/api/signing-keys')).json()
		}),
	)
	expect(keys[0]).toEqual(keys[1])
})

test('[NODE-6] one with copies of both files starts, on a folder of its own', async () => {
	const server = await start(copied('another machine'))
	await server.close()
})

test('[NODE-6] one with another session secret does not start, and says which file to copy', async () => {
	const dataDir = copied('another secret')
	writeFileSync(join(dataDir, 'session-secret'), 'x'.repeat(43))
	expect(await refused(start(dataDir))).toMatch(
		/^The session secret is not .* copy session-secret into DATA_DIR/,
	)
})

test('[NODE-6] one with another signing key does not start, and says which file to copy', async () => {
	const dataDir = copied('another key')
	rmSync(join(dataDir, KEY))
	const why = await refused(start(dataDir))
	expect(why).toContain(`copy ${KEY} from the folder of one that runs`)
	expect(readFileSync(join(dataDir, KEY), 'utf8')).not.toBe(readFileSync(join(folder, 'data', KEY), 'utf8'))
})

test('[NODE-6] a folder with boards in it does not start on an empty database', async () => {
	const own = await startTestServer({ dataDir: join(folder, 'own'), databaseUrl: null })
	await own.stop()
	expect(await refused(start(join(folder, 'own'), await freshDatabase()))).toContain(
		'npm run move-to-postgres',
	)
})

test('[OPS-16] a database that does not answer, or that there is none of, is named with what is wrong', async () => {
	const nobody = `postgres://groundwork:geheim@127.0.0.1:${await freePort()}/groundwork`
	const none = Object.assign(new URL(databaseUrl), { pathname: '/nowhere' }).href
	for (const [url, code] of [
		[nobody, 'ECONNREFUSED'],
		[none, '3D000'],
	] as const) {
		const why = await refused(start(copied(code), url))
		expect(why).toMatch(new RegExp(`^DATABASE_URL should name a PostgreSQL database .*\\(${code}\\)\\.$`))
		expect(why).not.toContain('geheim')
	}
})

test.each([
	['synchronous_commit', { synchronous_commit: 'off' }],
	['fsync', { fsync: 'off' }],
])('[OPS-26] a database with %s off is not used, and stays empty', async (setting, settings) => {
	const postgres = await Postgres.start(settings)
	onTestFinished(() => postgres.end())
	const url = await postgres.createDatabase()
	expect(await refused(start(copied(setting), url))).toContain(`has ${setting} = off`)
	const tables = await inDatabase(url, (client) =>
		client.query("SELECT FROM pg_tables WHERE schemaname = 'public'"),
	)
	expect(tables.rowCount).toBe(0)
})

test('[OPS-26] a setting of the database alone counts', async () => {
	const url = await freshDatabase()
	const name = new URL(url).pathname.slice(1)
	await inDatabase(url, (client) => client.query(`ALTER DATABASE ${name} SET synchronous_commit = off`))
	expect(await refused(start(copied('database'), url))).toContain('has synchronous_commit = off')
	await inDatabase(url, (client) => client.query(`ALTER DATABASE ${name} SET synchronous_commit = local`))
	const server = await start(copied('database again'), url)
	await server.close()
})

test('[NODE-7] a snapshot is refused in words where the key was changed by another server', async () => {
	const [one] = servers as [TestServer]
	const lea = await one.signIn('Lea')
	const board = await one.createBoard(lea)
	const { records, close } = await openSharedRecords(databaseUrl)
	const from = (await records.signingKeys.last())!
	await records.signingKeys.handOver(
		{ from, to: 'successor', at: new Date().toISOString(), signature: 'signature', publicKey: 'old' },
		{ keyId: 'successor', publicKey: 'new' },
	)
	await close()
	const path = `/api/boards/${board}/snapshots`
	const answer = await lea.call('POST', path, { kind: 'working', purpose: 'Too late' })
	expect(answer.status).toBe(503)
	expect(errorBody.parse(await answer.json()).error).toMatchObject({
		code: 'unavailable',
		message: expect.stringContaining('a key that was replaced') as string,
	})
	expect(await (await lea.call('GET', path)).json()).toMatchObject({ snapshots: [] })
	const entries = await (await lea.call('GET', `/api/boards/${board}/audit`)).json()
	expect(JSON.stringify(entries)).not.toContain('snapshot_captured')
})

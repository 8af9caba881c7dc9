import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { verifySnapshot } from '@groundwork/shared/record/verify'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer } from '../http/support.js'
import type { Caller, TestServer } from '../http/support.js'
import { runProgram } from '../kit/runProgram.js'
import { freshDatabase } from '../kit/services/shared.js'

const KEY = 'snapshot-signing-key.pem'

let folder: string
let dataDir: string
let databaseUrl: string
let lea: Caller
let board: string

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'groundwork-programs-'))
	dataDir = join(folder, 'data')
	databaseUrl = await freshDatabase()
	const server = await start()
	lea = await server.signIn('Lea')
	board = await server.createBoard(lea)
	expect((await capture(server)).status).toBe(201)
	await server.stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (on = dataDir) => startTestServer({ dataDir: on, databaseUrl })
const capture = (server: TestServer) =>
	server.callAs(lea.token)('POST', `/api/boards/${board}/snapshots`, {
		kind: 'working',
		purpose: 'For later',
	})
const file = async (server: TestServer, number: number) => {
	const answer = await server.callAs(lea.token)('GET', `/api/boards/${board}/snapshots/${number}/export.json`)
	return (await answer.json()) as SnapshotFile
}
const run = (name: string, args: string[] = [], on = dataDir) =>
	runProgram(name, args, { DATA_DIR: on, DATABASE_URL: databaseUrl })

function copied(name: string): string {
	const to = join(folder, name)
	cpSync(dataDir, to, { recursive: true })
	return to
}

async function generation(): Promise<unknown> {
	const client = new Client(databaseUrl)
	await client.connect()
	const { rows } = await client.query('select id from log_generation')
	await client.end()
	return (rows[0] as { id: string }).id
}

test('[OPS-25] a backup and a restore say whose tools do it where servers share a database, and do nothing', async () => {
	for (const name of ['backup', 'restore']) {
		const ended = await run(name, [join(folder, 'backups')])
		expect(ended).toMatchObject({ code: 1, out: '' })
		expect(ended.err).toMatch(
			/^[^\n]*pg_dump and pg_restore[^\n]*session-secret and snapshot-signing-key\.pem[^\n]*\n$/,
		)
	}
	expect(readdirSync(folder)).toEqual(['data'])
})

test('[SNAP-25] a new signing key is made while servers run, who then sign no more until they have it', async () => {
	const [one, elsewhere] = [await start(), copied('elsewhere')]
	const before = await file(one, 1)
	const ended = await run('rotateKey')
	expect(ended).toMatchObject({ code: 0, err: '' })
	expect(ended.out).toContain(`Copy ${KEY} from ${dataDir} to every other server`)
	expect((await capture(one)).status).toBe(503)
	await one.stop()
	await expect(start(elsewhere)).rejects.toThrow(`copy ${KEY} from the folder of one that runs`)
	// nor does a key that has signed already sign for another
	expect(await run('rotateKey', [], elsewhere)).toMatchObject({ code: 1, out: '' })
	cpSync(join(dataDir, KEY), join(elsewhere, KEY))
	const server = await start(elsewhere)
	expect((await capture(server)).status).toBe(201)
	const after = await file(server, 2)
	expect(after.keyId).not.toBe(before.keyId)
	for (const each of [before, after]) expect(verifySnapshot(each)).toHaveProperty('verified')
	await server.stop()
})

test('[SNAP-25] a change of the key that was cut off after the old one had signed is finished by the next start', async () => {
	const before = readFileSync(join(dataDir, KEY))
	expect(await run('rotateKey')).toMatchObject({ code: 0 })
	cpSync(join(dataDir, KEY), join(dataDir, `${KEY}.next`))
	rmSync(join(dataDir, KEY))
	cpSync(join(folder, 'elsewhere', KEY), join(dataDir, KEY))
	expect(readFileSync(join(dataDir, KEY))).toEqual(before)
	const server = await start()
	expect((await capture(server)).status).toBe(201)
	expect(readdirSync(dataDir).toSorted()).toEqual(['session-secret', KEY])
	await server.stop()
})

test('[OPS-24] a restored database gets a new history, from the files that belong to it', async () => {
	const first = await generation()
	const server = await start()
	const running = await run('newHistory')
	expect(running).toMatchObject({ code: 1, out: '' })
	expect(running.err).toMatch(/^A running Groundwork uses the database/)
	await server.stop()
	expect(await generation()).toBe(first)

	expect(await run('newHistory')).toMatchObject({ code: 0, err: '' })
	const second = await generation()
	expect(second).toMatch(/^[0-9a-f]{32}$/)
	expect(second).not.toBe(first)
	const again = await start()
	expect((await again.callAs(lea.token)('GET', `/api/boards/${board}`)).status).toBe(200)
	await again.stop()
})

test('[OPS-24] where the files are lost a restored database goes on with others, and says at what price', async () => {
	const before = await generation()
	const empty = join(folder, 'empty')
	const refused = await run('newHistory', [], empty)
	expect(refused).toMatchObject({ code: 1, out: '' })
	expect(refused.err).toMatch(/^The session secret is not that [^\n]*--lost-files[^\n]*\n$/)
	expect(await generation()).toBe(before)
	const ended = await run('newHistory', ['--lost-files'], empty)
	expect(ended).toMatchObject({ code: 0, err: '' })
	expect(ended.out).toContain(`The files in ${empty} count from now on`)
	await expect(start()).rejects.toThrow('The session secret is not that of the servers')
	const server = await start(empty)
	expect((await server.callAs(lea.token)('GET', '/api/boards')).status).toBe(401)
	await server.stop()
})

test('[OPS-24] there is nothing to do where servers keep everything in a folder', async () => {
	const ended = await runProgram('newHistory', [], { DATA_DIR: dataDir })
	expect(ended).toMatchObject({ code: 1, out: '' })
	expect(ended.err).toMatch(
		/^DATABASE_URL should name the database that was restored\. [^\n]*npm run restore/,
	)
})

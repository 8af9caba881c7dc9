import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openEmbedded } from '@groundwork/server/storage/embedded/openEmbedded'
import { verifySnapshot } from '@groundwork/shared/record/verify'
import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { ApiCaller } from '../kit/program.js'
import { RawSocket } from '../kit/RawSocket.js'
import { entryOf, runCommand, runProgram } from '../kit/runProgram.js'
import { startServerProcess } from '../kit/serverProcess.js'
import type { ServerProcess } from '../kit/serverProcess.js'

let folder: string
let server: ServerProcess
let leader: ApiCaller
let board: string
/** A backup of the running server, taken while somebody wrote without a pause. */
let backup: string
/** How many lines were saved before the backup began, and how many when it ended. */
let before = 0
let after = 0
/** The longest that one of them waited to be saved. Milliseconds. */
let longest = 0

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'groundwork-backup-'))
	server = await startServerProcess()
	leader = await ApiCaller.named(server.url, 'Lea')
	;({ id: board } = await leader.call<{ id: string }>('POST', '/api/boards', {
		title: 'Our plan',
		template: 'environment_map',
	}))
	await leader.call('POST', `/api/boards/${board}/snapshots`, { kind: 'working', purpose: 'Before' })
	const writer = await startWriting(server.url)
	before = await writer.reaches(50)
	const ended = await runProgram('backup', [join(folder, 'backups')], { DATA_DIR: server.dataDir })
	after = writer.saved()
	expect(ended).toMatchObject({ code: 0, err: '' })
	await writer.reaches(after + 20)
	longest = await writer.stop()
	backup = join(folder, 'backups', readdirSync(join(folder, 'backups'))[0] ?? '')
})
afterAll(async () => {
	await server.end()
	rmSync(folder, { recursive: true, force: true })
})

const open = (url: string) =>
	RawSocket.open(
		`${url.replace('http', 'ws')}/sync/${board}/canvas?token=${leader.token}&v=${PROTOCOL_VERSION}`,
	)

/** Appends a line to a text each time the last one is saved, until told to stop. */
async function startWriting(url: string) {
	const socket = await open(url)
	const doc = await socket.settled()
	socket.step2(Y.encodeStateAsUpdate(doc))
	await socket.next('saved', ({ frames }) => frames === 1)
	const lines = doc.getArray<number>('lines')
	let saved = 0
	let slowest = 0
	const going = new AbortController()
	const done = (async () => {
		while (!going.signal.aborted) {
			const began = performance.now()
			const state = Y.encodeStateVector(doc)
			lines.push([saved + 1])
			socket.update(Y.encodeStateAsUpdate(doc, state))
			// the first frame is the answer to the server's question
			// oxlint-disable-next-line no-await-in-loop
			await socket.next('saved', ({ frames }) => frames >= saved + 2)
			saved++
			slowest = Math.max(slowest, performance.now() - began)
			// a socket may send 120 changes a second
			// oxlint-disable-next-line no-await-in-loop
			await setTimeout(10)
		}
	})()
	return {
		saved: () => saved,
		async reaches(count: number) {
			await vi.waitFor(() => expect(saved).toBeGreaterThanOrEqual(count), { timeout: 10_000, interval: 5 })
			return saved
		},
		async stop() {
			going.abort()
			await done
			socket.end()
			return slowest
		},
	}
}

async function linesOn(url: string): Promise<number[]> {
	const socket = await open(url)
	const lines = (await socket.settled()).getArray<number>('lines').toArray()
	socket.end()
	return lines
}

const generationOf = async (dataDir: string): Promise<string> => {
	const storage = await openEmbedded(join(dataDir, 'groundwork.db'))
	await storage.close()
	return storage.generation
}

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
const restore = (from: string, dataDir: string) => runProgram('restore', [from], { DATA_DIR: dataDir })

test('[OPS-8] a backup of a running server is whole, described by a manifest, and for its owner’s eyes alone', () => {
	expect(backup).toMatch(/groundwork-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/)
	expect(readdirSync(backup).toSorted()).toEqual([
		'groundwork.db',
		'manifest.json',
		'session-secret',
		'snapshot-signing-key.pem',
	])
	expect(modeOf(backup)).toBe('700')
	for (const file of readdirSync(backup)) expect(modeOf(join(backup, file))).toBe('600')
	expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
	const manifest = JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8')) as Record<string, unknown>
	expect(manifest).toMatchObject({
		format: 'groundwork.backup',
		rows: { boards: 1, snapshots: 1, people: 1 },
	})
	expect(JSON.stringify(manifest)).toContain('sha256')
})

test('[OPS-9] writers go on while a backup is taken, and none of their changes fails', () => {
	expect(after).toBeGreaterThan(before)
	// where a commit had to wait for another connection it would fail after 5 s
	expect(longest).toBeLessThan(2000)
})

test('[OPS-10] a server on a restored backup has its boards, sessions, snapshots that verify, and every change acknowledged before it began', async () => {
	const dataDir = join(folder, 'elsewhere')
	expect(await restore(backup, dataDir)).toMatchObject({ code: 0, err: '' })
	const second = await startServerProcess({ dataDir })
	const lines = await linesOn(second.url)
	expect(lines).toEqual(Array.from({ length: lines.length }, (_, index) => index + 1))
	expect(lines.length).toBeGreaterThanOrEqual(before)
	const answer = await fetch(`${second.url}/api/boards/${board}`, {
		headers: { authorization: `Bearer ${leader.token}` },
	})
	expect(await answer.json()).toMatchObject({ id: board, role: 'leader', people: [{ name: 'Lea' }] })
	const exported = await fetch(`${second.url}/api/boards/${board}/snapshots/1/export.json`, {
		headers: { authorization: `Bearer ${leader.token}` },
	})
	expect(verifySnapshot(await exported.json())).toHaveProperty('verified')
	await second.end()
})

test('[OPS-11] a restored log is of another generation, and any other log keeps its own', async () => {
	const dataDir = join(folder, 'generations')
	await restore(backup, dataDir)
	const first = await generationOf(dataDir)
	expect(first).toMatch(/^[0-9a-f]{32}$/)
	expect(await generationOf(dataDir)).toBe(first)
	await restore(backup, dataDir)
	const second = await generationOf(dataDir)
	const database = new Database(join(backup, 'groundwork.db'))
	const [original] = database.prepare('select id from log_generation').all() as { id: string }[]
	database.close()
	expect(new Set([first, second, original?.id]).size).toBe(3)
})

test('[OPS-12] a restore keeps the data that was there, and its secrets are still for its owner alone', async () => {
	const parent = join(folder, 'kept')
	const dataDir = join(parent, 'data')
	mkdirSync(dataDir, { recursive: true })
	writeFileSync(join(dataDir, 'groundwork.db'), 'what was there')
	const ended = await restore(backup, dataDir)
	expect(ended.code).toBe(0)
	const aside = readdirSync(parent).filter((name) => name !== 'data')
	expect(aside).toEqual([expect.stringMatching(/^data-before-restore-\d{4}-/)])
	expect(ended.out).toContain(aside[0])
	expect(readFileSync(join(parent, aside[0] ?? '', 'groundwork.db'), 'utf8')).toBe('what was there')
	expect(modeOf(dataDir)).toBe('700')
	expect(modeOf(join(dataDir, 'session-secret'))).toBe('600')
})

test('[OPS-13] no restore while a server uses the folder, and nothing is changed by the attempt', async () => {
	const files = readdirSync(server.dataDir).toSorted()
	const ended = await restore(backup, server.dataDir)
	expect(ended).toMatchObject({ code: 1, out: '' })
	expect(ended.err).toMatch(/^DATA_DIR should be a folder that nothing else uses, [^\n]*\n$/)
	expect(readdirSync(server.dataDir).toSorted()).toEqual(files)
	expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
})

test('[OPS-13] a second server on the same folder does not start, and says why in one line', async () => {
	const ended = await runProgram('main', [], { DATA_DIR: server.dataDir, PORT: '0' })
	expect(ended).toMatchObject({ code: 1, out: '' })
	expect(ended.err).toMatch(/^DATA_DIR should be a folder that nothing else uses, [^\n]*\n$/)
	expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
})

test('[OPS-13] what a killed server left behind blocks neither a start nor a restore', async () => {
	const killed = await startServerProcess()
	await killed.kill('SIGKILL')
	expect(existsSync(join(killed.dataDir, 'groundwork.lock'))).toBe(true)
	await killed.start()
	await killed.kill('SIGKILL')
	expect((await restore(backup, killed.dataDir)).code).toBe(0)
	await killed.start()
	expect(await linesOn(killed.url)).not.toEqual([])
	await killed.end()
})

test('[OPS-8] a backup is taken also while no server runs, and after one was killed', async () => {
	const killed = await startServerProcess()
	const ada = await ApiCaller.named(killed.url, 'Ada')
	await ada.call('POST', '/api/boards', { title: 'A', template: 'blank' })
	await killed.kill('SIGKILL')
	const into = join(folder, 'of-a-killed-one')
	expect(await runProgram('backup', [into], { DATA_DIR: killed.dataDir })).toMatchObject({ code: 0 })
	const dataDir = join(folder, 'after-the-kill')
	expect((await restore(join(into, readdirSync(into)[0] ?? ''), dataDir)).out).toContain('1 boards')
	await killed.end()
})

describe('[OPS-14] a backup that cannot be made says why in one sentence and leaves nothing behind', () => {
	const oneSentence = async (args: string[], env: Record<string, string>, words: RegExp) => {
		const ended = await runProgram('backup', args, env)
		expect(ended).toMatchObject({ code: 1, out: '' })
		expect(ended.err).toMatch(/^[^\n]+\n$/)
		expect(ended.err).toMatch(words)
	}

	test('[OPS-14] without a folder to go into', () =>
		oneSentence([], { DATA_DIR: server.dataDir }, /^Name the folder/))

	test('[OPS-14] of a folder that is not there, or holds no database', async () => {
		await oneSentence(
			[join(folder, 'x')],
			{ DATA_DIR: join(folder, 'nowhere') },
			/^There is no database in .*nowhere/,
		)
		expect(existsSync(join(folder, 'nowhere'))).toBe(false)
	})

	test('[OPS-14] into what is a file', async () => {
		writeFileSync(join(folder, 'a-file'), '')
		await oneSentence(
			[join(folder, 'a-file')],
			{ DATA_DIR: server.dataDir },
			/a-file could not be made \(E[A-Z]+\)/,
		)
	})

	test('[OPS-14] onto a disk that takes no more', async () => {
		const into = join(folder, 'small')
		// 8 blocks: the limit of a process is met as the end of a disk is
		const ended = await runCommand(
			'sh',
			['-c', `ulimit -f 8; exec "${process.execPath}" "${entryOf('backup')}" "${into}"`],
			{
				DATA_DIR: server.dataDir,
			},
		)
		expect(ended).toMatchObject({ code: 1, out: '' })
		expect(ended.err).toMatch(
			/^The backup in .*small could not be made \(SQLITE_[A-Z_]+\)\. Nothing was left behind\.\n$/,
		)
		expect(readdirSync(into)).toEqual([])
	})
})

describe('[OPS-15] what is no whole backup is not restored, and the data stays as it was', () => {
	const damage: [string, (copy: string) => void, RegExp][] = [
		[
			'a byte more in the database',
			(copy) => appendFileSync(join(copy, 'groundwork.db'), 'x'),
			/groundwork\.db is not what was backed up/,
		],
		[
			'half a database',
			(copy) => truncateSync(join(copy, 'groundwork.db'), 4096),
			/groundwork\.db is not what was backed up/,
		],
		[
			'another secret',
			(copy) => writeFileSync(join(copy, 'session-secret'), 'x'.repeat(43)),
			/session-secret is not what/,
		],
		[
			'a file that is gone',
			(copy) => rmSync(join(copy, 'snapshot-signing-key.pem')),
			/snapshot-signing-key\.pem is missing/,
		],
		['no manifest', (copy) => rmSync(join(copy, 'manifest.json')), /is no backup: it has no manifest\.json/],
		[
			'a manifest that is none',
			(copy) => writeFileSync(join(copy, 'manifest.json'), '{}'),
			/manifest\.json is not one of/,
		],
		[
			'a manifest that leads out of its folder',
			(copy) => {
				const file = join(copy, 'manifest.json')
				writeFileSync(file, readFileSync(file, 'utf8').replace('"session-secret"', '"../session-secret"'))
			},
			/manifest\.json is not one of/,
		],
		[
			'a manifest that counts otherwise',
			(copy) => {
				const file = join(copy, 'manifest.json')
				writeFileSync(file, readFileSync(file, 'utf8').replace('"boards": 1', '"boards": 2'))
			},
			/the table boards has 1 rows and should have 2/,
		],
	]
	test.each(damage)('[OPS-15] %s', async (name, harm, words) => {
		const copy = join(folder, `damaged ${name}`)
		cpSync(backup, copy, { recursive: true })
		harm(copy)
		const parent = mkdtempSync(join(folder, 'present-'))
		const dataDir = join(parent, 'data')
		mkdirSync(dataDir)
		writeFileSync(join(dataDir, 'present'), 'untouched')
		const ended = await restore(copy, dataDir)
		expect(ended).toMatchObject({ code: 1, out: '' })
		expect(ended.err).toMatch(/^[^\n]+\n$/)
		expect(ended.err).toMatch(words)
		expect(readdirSync(parent)).toEqual(['data'])
		expect(readFileSync(join(dataDir, 'present'), 'utf8')).toBe('untouched')
	})
})

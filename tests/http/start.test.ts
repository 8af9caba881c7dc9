import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@groundwork/server/app'
import { DATABASE_FILE, readConfig } from '@groundwork/server/config'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compiled, startTestServer } from './support.js'
import type { TestServer } from './support.js'

let folder: string
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'groundwork-start-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the environment', () => {
	const read = (env: Record<string, string>) => readConfig({ DATA_DIR: join(folder, 'data'), ...env })

	test('[OPS-16] may be empty', () => {
		expect(read({})).toMatchObject({ port: 3000, host: '127.0.0.1', publicUrl: null, trustProxy: false })
		expect(read({ PORT: '' }).port).toBe(3000)
		expect(read({})).toMatchObject({ databaseUrl: null, redisUrl: null })
	})

	test('[OPS-16] is read', () => {
		expect(
			read({ PORT: '8080', HOST: '0.0.0.0', PUBLIC_URL: 'https://plan.example.org/', TRUST_PROXY: 'true' }),
		).toMatchObject({ port: 8080, host: '0.0.0.0', publicUrl: 'https://plan.example.org', trustProxy: true })
		const shared = { DATABASE_URL: 'postgresql://db/groundwork', REDIS_URL: 'rediss://cache' }
		expect(read(shared)).toMatchObject({ databaseUrl: shared.DATABASE_URL, redisUrl: shared.REDIS_URL })
	})

	test.each([
		['PORT', 'abc', 'whole number'],
		['PORT', '70000', 'whole number'],
		['PORT', '80.5', 'whole number'],
		['PUBLIC_URL', 'plan.example.org', 'https://plan.example.org'],
		['PUBLIC_URL', 'ftp://plan.example.org', 'https://plan.example.org'],
		['PUBLIC_URL', 'https://example.org/plan', 'without a path'],
		['LOG_LEVEL', 'loud', 'one of trace'],
		['SESSION_SECRET', 'short', 'at least 32'],
		['TRUST_PROXY', 'maybe', 'true or false'],
		['METRICS_TOKEN', 'short', 'at least 32'],
		['DATABASE_URL', 'mysql://db/groundwork', 'postgres://'],
		['DATABASE_URL', 'db.example.org', 'postgres://'],
		['REDIS_URL', 'cache.example.org', 'redis://'],
		['REDIS_URL', 'redis://cache:99999', 'redis://'],
		['REDIS_URL', 'redis://:50%off@cache', 'redis://'],
		['REDIS_URL', 'redis://cache', 'set DATABASE_URL as well'],
	])('[OPS-16] with %s=%s stops the start in one sentence that names it', (name, value, wanted) => {
		expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} [^\n]*${wanted}[^\n]*$`))
	})

	test('[OPS-16] with a data folder that cannot be one stops the start', () => {
		writeFileSync(join(folder, 'file'), '')
		expect(() => read({ DATA_DIR: join(folder, 'file') })).toThrow(/^DATA_DIR should be a folder/)
		expect(() => read({ DATA_DIR: join(folder, 'file', 'data') })).toThrow(/^DATA_DIR should be a folder/)
	})

	test('[OPS-17] without a session secret gets one that stays, for its owner’s eyes alone', () => {
		expect(read({}).sessionSecret).toBe(read({}).sessionSecret)
		expect(statSync(join(folder, 'data', 'session-secret')).mode & 0o777).toBe(0o600)
		expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700)
	})
})

test('[OPS-16] a taken port is named, with what to do', async () => {
	const first = await startTestServer()
	const second = startServer({ port: first.port, host: '127.0.0.1', dataDir: join(folder, 'second') })
	await expect(second).rejects.toThrow(`Port ${first.port} is in use`)
	await first.close()
})

test('[OPS-16] a database of a newer version is named, and left as it is', async () => {
	const dataDir = join(folder, 'newer')
	await (await startTestServer({ dataDir, databaseUrl: null })).stop()
	const database = new Database(join(dataDir, DATABASE_FILE))
	database.exec(`INSERT INTO kysely_migration VALUES ('9999_of_tomorrow', '2099-01-01T00:00:00.000Z')`)
	database.close()
	const older = startServer({ port: 0, host: '127.0.0.1', dataDir })
	await expect(older).rejects.toThrow('A newer version of this program has used the database')
})

test('[OPS-18] a server that stopped has everything when it starts again', async () => {
	const dataDir = join(folder, 'again')
	const first = await startTestServer({ dataDir })
	const alice = await first.signIn('Alice')
	const board = await first.createBoard(alice)
	await first.stop()
	const second = await startTestServer({ dataDir })
	const answer = await second.callAs(alice.token)('GET', `/api/boards/${board}`)
	expect(await answer.json()).toMatchObject({ id: board, role: 'leader', people: [{ name: 'Alice' }] })
	await second.stop()
})

describe('the program', () => {
	const run = (env: Record<string, string>) => {
		const child = spawn(process.execPath, [compiled('main')], {
			env: { PATH: process.env['PATH'] ?? '', DATA_DIR: join(folder, 'program'), ...env },
		})
		const said = { out: '', err: '' }
		child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
		child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
		const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
		const answers = new Promise<void>((resolve, reject) => {
			child.stdout.once('data', () => resolve())
			void ended.then(() => reject(new Error(`stopped before it answered: ${said.err}`)))
		})
		// a run that is not waited for may end unanswered
		answers.catch(() => undefined)
		return { child, said, ended, answers }
	}

	test.each(['SIGTERM', 'SIGINT'] as const)(
		'[OPS-18] prints one line when it answers, and stops on %s',
		async (signal) => {
			const { child, said, ended, answers } = run({ PORT: '0' })
			await answers
			const [, url = ''] = said.out.match(/^Groundwork is running at (http:\/\/localhost:\d+)\/\n$/) ?? []
			expect((await fetch(`${url.replace('localhost', '127.0.0.1')}/readyz`)).status).toBe(200)
			child.kill(signal)
			expect(await ended).toBe(0)
			expect(said.out.split('\n')).toHaveLength(2)
		},
	)

	test('[OPS-16] that cannot start says why in one line and exits with 1', async () => {
		const { said, ended } = run({ PORT: 'abc' })
		expect(await ended).toBe(1)
		expect(said).toEqual({
			out: '',
			err: expect.stringMatching(/^PORT should be a whole number[^\n]*\n$/) as string,
		})
	})
})

describe('the client’s files', () => {
	let server: TestServer
	beforeAll(async () => {
		const clientDir = join(folder, 'client')
		mkdirSync(join(clientDir, 'assets'), { recursive: true })
		writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Groundwork</title>')
		writeFileSync(join(clientDir, 'sw.js'), '// worker')
		writeFileSync(join(clientDir, 'assets', 'main-1a2b3c.js'), `// ${'code '.repeat(1000)}`)
		writeFileSync(join(folder, 'secret.txt'), 'secret')
		server = await startTestServer({ clientDir })
	})
	afterAll(() => server.close())
	const get = (path: string) => server.signedOut('GET', path)

	test.each(['/', '/boards/abc', '/join/a-token_', '/index.html'])(
		'[OPS-19] %s is the app, and never kept unasked',
		async (path) => {
			const answer = await get(path)
			expect(await answer.text()).toContain('<title>Groundwork</title>')
			expect(answer.headers.get('cache-control')).toBe('no-cache')
			expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
		},
	)

	test('[OPS-19] hashed files are kept for good, the worker is asked for each time', async () => {
		const code = await get('/assets/main-1a2b3c.js')
		expect(code.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
		expect(code.headers.get('content-encoding')).toBe('gzip')
		expect(await code.text()).toContain('code code')
		expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache')
	})

	test('[SEC-11] files that are not there are not found, and nothing outside is', async () => {
		expect((await get('/assets/gone-1a2b3c.js')).status).toBe(404)
		expect((await get('/favicon.ico')).status).toBe(404)
		expect(readFileSync(join(folder, 'secret.txt'), 'utf8')).toBe('secret')
		for (const path of [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/assets/..%2f..%2fsecret.txt',
			'/..%5csecret.txt',
		]) {
			expect(await (await get(path)).text()).not.toContain('secret')
		}
	})

	test('[OPS-19] unknown calls stay unknown calls', async () => {
		expect((await get('/api/boardz')).status).toBe(404)
	})
})

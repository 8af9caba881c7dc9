import type { LayerKey, Log } from '@groundwork/server/storage/Log'
import type { Reachability } from '@groundwork/server/reachability'
import { newBoardId } from '@groundwork/shared/model/ids'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { inDatabase, makeLogTables, openPostgresLog } from '../kit/openPostgresLog.js'
import type { OpenedLog } from '../kit/openPostgresLog.js'
import { Gate } from '../kit/services/Gate.js'
import { Postgres } from '../kit/services/Postgres.js'
import { STAMP } from '../kit/stamp.js'

const text = (value: string | number) => new TextEncoder().encode(String(value))
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

let postgres: Postgres
let url: string
let opened: OpenedLog[]
beforeAll(async () => {
	postgres = await Postgres.start()
	url = await postgres.createDatabase()
	await makeLogTables(url)
})
beforeEach(() => {
	opened = []
})
afterEach(async () => {
	if (!postgres.running) await postgres.start()
	await Promise.all(opened.map(({ log }) => log.close()))
	for (const { reachability } of opened) reachability.close()
})
afterAll(() => postgres.end())

const open = (at = url) => {
	const one = openPostgresLog(at)
	opened.push(one)
	return one
}

const becomes = (reachability: Reachability, wanted: boolean) =>
	new Promise<void>((resolve) => {
		if (reachability.reachable === wanted) return resolve()
		const stop = reachability.watch((reachable) => {
			if (reachable !== wanted) return
			stop()
			resolve()
		})
	})

/** Somebody who writes one thing after the other, without end, and remembers what she was told. */
class Writer {
	readonly handedIn: string[] = []
	readonly answered = new Map<string, number>()
	readonly #log: Log
	readonly #key: LayerKey
	readonly #name: string
	#ended = false
	#heard: () => void = () => {}

	constructor(log: Log, key: LayerKey, name: string) {
		this.#log = log
		this.#key = key
		this.#name = name
	}

	/** Rejects with the first append that does. */
	async write(): Promise<void> {
		for (let count = 0; !this.#ended; count++) {
			const values = [`${this.#name} ${count}a`, `${this.#name} ${count}b`]
			this.handedIn.push(...values)
			const appends = values.map((value) => this.#log.append(this.#key, text(value), STAMP))
			const numbers = await Promise.all(appends)
			values.forEach((value, index) => this.answered.set(value, numbers[index]!))
			this.#heard()
		}
	}

	/** Resolves once so many more were answered. */
	async more(count: number): Promise<void> {
		const enough = this.answered.size + count
		while (this.answered.size < enough) await new Promise<void>((resolve) => (this.#heard = resolve))
	}

	end(): void {
		this.#ended = true
	}

	/** Each thing that was answered is there under its number, and all of hers in her order, once or twice. */
	async check(reader: Log): Promise<void> {
		const { tail } = await reader.read(this.#key)
		expect(tail.map(({ number }) => number)).toEqual(tail.map((_, index) => index + 1))
		const stored = tail.map(({ update }) => asText(update))
		for (const [value, number] of this.answered) expect(stored[number - 1]).toBe(value)
		const hers = stored.filter((value) => value.startsWith(`${this.#name} `))
		expect([...new Set(hers)]).toEqual(this.handedIn)
	}
}

test('[LOG-15] a database that is stopped, and killed, under load has all that was answered, and gets all that was handed in', async () => {
	const canvas: LayerKey = { board: newBoardId(), layer: 'canvas' }
	const review: LayerKey = { board: canvas.board, layer: 'review' }
	const [here, there] = [open(), open()]
	const writers = [
		new Writer(here.log, canvas, 'Ada'),
		new Writer(here.log, review, 'Bea'),
		new Writer(there.log, canvas, 'Cal'),
	]
	const writing = writers.map((writer) => writer.write())
	for (const mode of ['fast', 'immediate'] as const) {
		await Promise.all(writers.map((writer) => writer.more(30)))
		const gone = [here, there].map(({ reachability }) => becomes(reachability, false))
		await postgres.stop(mode)
		await Promise.all(gone)
		for (const reading of [
			here.log.read(canvas),
			there.log.ends([canvas]),
			here.log.compact(canvas, 1, text(1)),
		])
			await expect(reading).rejects.toMatchObject({ name: 'StorageError' })
		const back = [here, there].map(({ reachability }) => becomes(reachability, true))
		await postgres.start()
		await Promise.all(back)
	}
	await Promise.all(writers.map((writer) => writer.more(30)))
	for (const writer of writers) writer.end()
	await Promise.all(writing)
	for (const writer of writers) await writer.check(there.log)
}, 60_000)

test('[LOG-16] a network that swallows everything counts as gone within seconds, and all that waited is stored when it is back', async () => {
	const key: LayerKey = { board: newBoardId(), layer: 'canvas' }
	const gate = await Gate.before(url)
	const { log, reachability } = open(gate.url)
	const writer = new Writer(log, key, 'Ada')
	const writing = writer.write()
	await writer.more(20)
	const began = performance.now()
	gate.swallow()
	const reading = log.read(key)
	await expect(reading).rejects.toMatchObject({ name: 'StorageError' })
	await becomes(reachability, false)
	expect(performance.now() - began).toBeLessThan(8000)
	gate.open()
	await becomes(reachability, true)
	await writer.more(20)
	writer.end()
	await writing
	await writer.check(open().log)
	await gate.end()
}, 60_000)

test('[LOG-15] a disk without room is an outage too, said once however often it is tried', async () => {
	const key: LayerKey = { board: newBoardId(), layer: 'canvas' }
	const { log, reachability } = open()
	const told: boolean[] = []
	reachability.watch((reachable) => told.push(reachable))
	await log.append(key, text('before'), STAMP)
	// the code of PostgreSQL for a full disk, which cannot be filled here
	await inDatabase(url, (client) =>
		client.query(`
			CREATE SEQUENCE tries;
			CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
				BEGIN
					PERFORM nextval('tries');
					RAISE 'could not extend file' USING ERRCODE = '53100';
				END $$;
			CREATE TRIGGER full_disk BEFORE INSERT ON log_entries EXECUTE FUNCTION refuse();
		`),
	)
	const append = log.append(key, text('waits'), STAMP)
	const tried = (client: { query(sql: string): Promise<{ rows: { last_value: string }[] }> }) =>
		client.query('SELECT last_value FROM tries')
	await inDatabase(url, async (client) => {
		for (;;) {
			const { rows } = await tried(client)
			if (Number(rows[0]!.last_value) > 3) break
		}
		// what is there can be read all the same
		expect((await log.read(key)).tail).toHaveLength(1)
		expect(told).toEqual([false])
		await client.query('DROP TRIGGER full_disk ON log_entries')
	})
	expect(await append).toBe(2)
	await becomes(reachability, true)
	expect(told).toEqual([false, true])
})

test('[LOG-15] a database that takes no more connections is not gone: what it serves goes on', async () => {
	const key: LayerKey = { board: newBoardId(), layer: 'canvas' }
	await inDatabase(url, (client) =>
		client.query(`
			CREATE ROLE one_connection LOGIN CONNECTION LIMIT 1;
			GRANT ALL ON ALL TABLES IN SCHEMA public TO one_connection;
		`),
	)
	const { log, reachability } = open(Object.assign(new URL(url), { username: 'one_connection' }).href)
	const told: boolean[] = []
	reachability.watch((reachable) => told.push(reachable))
	expect(await log.append(key, text(1), STAMP)).toBe(1)
	// each of them needs a connection of its own
	const read = await Promise.allSettled([1, 2, 3].map(() => log.read(key)))
	expect(read.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
	for (const one of read)
		if (one.status === 'rejected') expect(one.reason).toMatchObject({ name: 'StorageError', code: '53300' })
	expect(await log.append(key, text(2), STAMP)).toBe(2)
	expect((await log.read(key)).tail).toHaveLength(2)
	expect(told).toEqual([])
})

test('[LOG-15] a database that only reads, as one does that stands in for another, gets what waited once it writes', async () => {
	const key: LayerKey = { board: newBoardId(), layer: 'canvas' }
	const { log, reachability } = open()
	const set = (setting: string) =>
		inDatabase(postgres.url(), async (client) => {
			await client.query('SET default_transaction_read_only = off')
			await client.query(`ALTER SYSTEM ${setting}`)
			await client.query('SELECT pg_reload_conf()')
		})
	const writer = new Writer(log, key, 'Ada')
	const writing = writer.write()
	const gone = becomes(reachability, false)
	await set('SET default_transaction_read_only = on')
	await gone
	await set('RESET default_transaction_read_only')
	await writer.more(20)
	writer.end()
	await writing
	await writer.check(log)
})

test('[LOG-17] a log that is closed while the database is gone says so to all who wait, within seconds', async () => {
	const key: LayerKey = { board: newBoardId(), layer: 'canvas' }
	const gate = await Gate.before(url)
	const { log, reachability } = open(gate.url)
	await log.append(key, text('before'), STAMP)
	const gone = becomes(reachability, false)
	gate.cut()
	await gone
	const appends = [log.append(key, text('one'), STAMP), log.append(key, text('two'), STAMP)]
	const rejections = appends.map((append) => expect(append).rejects.toMatchObject({ name: 'StorageError' }))
	const began = performance.now()
	await log.close()
	expect(performance.now() - began).toBeLessThan(10_000)
	await Promise.all(rejections)
	await gate.end()
})

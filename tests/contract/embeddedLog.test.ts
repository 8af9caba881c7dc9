import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DatabaseThread } from '@groundwork/server/storage/embedded/DatabaseThread'
import { EmbeddedLog } from '@groundwork/server/storage/embedded/EmbeddedLog'
import { openEmbedded } from '@groundwork/server/storage/embedded/openEmbedded'
import type { EmbeddedStorage } from '@groundwork/server/storage/embedded/openEmbedded'
import type { LayerKey } from '@groundwork/server/storage/Log'
import { newBoardId } from '@groundwork/shared/model/ids'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { logContract } from './logContract.js'
import { diskOf } from '../kit/fullDisk.js'
import { killedAppender } from '../kit/killedAppender.js'
import { STAMP } from '../kit/stamp.js'

type Connection = Awaited<
	ReturnType<ReturnType<EmbeddedStorage['dialect']['createDriver']>['acquireConnection']>
>
type CompiledQuery = Parameters<Connection['executeQuery']>[0]

const newFolder = () => mkdtempSync(join(tmpdir(), 'groundwork-log-'))
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true })

logContract('embedded', {
	keeps: true,
	setUp: () => {
		const folder = newFolder()
		return {
			open: async () => (await openEmbedded(join(folder, 'log.db'))).log,
			end: async () => remove(folder),
		}
	},
})

describe('embedded storage', () => {
	const key: LayerKey = { board: newBoardId(), layer: 'canvas' }
	let folder: string
	let storage: EmbeddedStorage

	beforeEach(async () => {
		folder = newFolder()
		storage = await openEmbedded(join(folder, 'log.db'))
	})
	afterEach(async () => {
		await storage.close()
		remove(folder)
	})

	const connect = async () => {
		const driver = storage.dialect.createDriver()
		await driver.init()
		const connection = await driver.acquireConnection()
		return { driver, connection, run: runner(connection) }
	}
	const runner =
		(connection: Connection) =>
		(sql: string, parameters: unknown[] = []) =>
			connection.executeQuery<Record<string, unknown>>({ sql, parameters } as unknown as CompiledQuery)

	test('[LOG-9] commits are synced to the disk, and foreign keys hold', async () => {
		const { run } = await connect()
		expect((await run('PRAGMA journal_mode')).rows).toEqual([{ journal_mode: 'wal' }])
		expect((await run('PRAGMA synchronous')).rows).toEqual([{ synchronous: 2 }])
		expect((await run('PRAGMA foreign_keys')).rows).toEqual([{ foreign_keys: 1 }])
	})

	test('[LOG-8] blobs go in and come out as Uint8Array', async () => {
		const { run } = await connect()
		await run('CREATE TABLE blobs (bytes BLOB)')
		const inserted = await run('INSERT INTO blobs VALUES (?)', [new Uint8Array([1, 2, 3]).subarray(1)])
		expect(inserted.numAffectedRows).toBe(1n)
		expect((await run('SELECT bytes FROM blobs')).rows).toEqual([{ bytes: new Uint8Array([2, 3]) }])
	})

	test('[LOG-10] appends wait for the end of an open transaction and survive its rollback', async () => {
		const { driver, connection, run } = await connect()
		await run('CREATE TABLE notes (text TEXT)')
		await driver.beginTransaction(connection, {})
		await run('INSERT INTO notes VALUES (?)', ['gone'])
		let appended = false
		const append = storage.log.append(key, new Uint8Array([1]), STAMP).then(() => (appended = true))
		// the thread answers in order, so an append that did not wait would be answered before this
		await run('SELECT 1')
		await run('SELECT 1')
		expect(appended).toBe(false)
		await driver.rollbackTransaction(connection)
		await append
		expect((await storage.log.read(key)).tail).toHaveLength(1)
		expect((await run('SELECT * FROM notes')).rows).toEqual([])
	})

	test('[LOG-10] a transaction has the connection to itself: others wait their turn, and survive however it ends', async () => {
		const { driver, run } = await connect()
		await run('CREATE TABLE notes (text TEXT)')
		const order: string[] = []
		const insert = async (text: string, connection: Connection) => {
			await runner(connection)('INSERT INTO notes VALUES (?)', [text])
			order.push(text)
		}
		const alone = async (text: string, end: 'commitTransaction' | 'rollbackTransaction') => {
			const connection = await driver.acquireConnection()
			await driver.beginTransaction(connection, {})
			await insert(text, connection)
			await insert(`${text} again`, connection)
			await driver[end](connection)
			await driver.releaseConnection(connection)
		}
		await Promise.all([
			alone('undone', 'rollbackTransaction'),
			insert('between', await driver.acquireConnection()),
			alone('done', 'commitTransaction'),
			insert('after', await driver.acquireConnection()),
		])
		expect(order).toEqual(['undone', 'undone again', 'between', 'done', 'done again', 'after'])
		const { rows } = await run('SELECT text FROM notes ORDER BY rowid')
		expect(rows.map(({ text }) => text)).toEqual(['between', 'done', 'done again', 'after'])
	})

	test('[LOG-10] a transaction that could not begin leaves the connection to others', async () => {
		const { driver, connection, run } = await connect()
		await run('BEGIN')
		await expect(driver.beginTransaction(connection, {})).rejects.toThrow('transaction')
		await driver.releaseConnection(connection)
		await run('ROLLBACK')
		expect((await run('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
	})

	test('[LOG-7] a full disk rejects appends by name, stores nothing of them, and is over when there is room again', async () => {
		const disk = await diskOf(storage)
		await storage.log.append(key, new Uint8Array([1]), STAMP)
		await disk.fill()
		const large = new Uint8Array(100_000)
		const failed = await Promise.allSettled([
			storage.log.append(key, large, STAMP),
			storage.log.append(key, large, STAMP),
		])
		for (const result of failed) {
			expect(result).toMatchObject({
				status: 'rejected',
				reason: { name: 'StorageError', code: 'SQLITE_FULL' },
			})
		}
		expect((await storage.log.read(key)).tail).toHaveLength(1)
		await disk.makeRoom()
		expect(await storage.log.append(key, large, STAMP)).toBe(2)
	})

	test('[LOG-7] after an append that failed none behind it is stored, until the layer is read anew', async () => {
		const disk = await diskOf(storage)
		await storage.log.append(key, new Uint8Array([1]), STAMP)
		await disk.fill()
		const large = storage.log.append(key, new Uint8Array(100_000), STAMP)
		// in the next batch, and small enough to fit
		await Promise.resolve()
		await Promise.resolve()
		const small = storage.log.append(key, new Uint8Array([2]), STAMP)
		expect((await Promise.allSettled([large, small])).map(({ status }) => status)).toEqual([
			'rejected',
			'rejected',
		])
		await expect(storage.log.append(key, new Uint8Array([3]), STAMP)).rejects.toThrow()
		expect((await storage.log.read(key)).tail).toHaveLength(1)
		expect(await storage.log.append(key, new Uint8Array([4]), STAMP)).toBe(2)
	})

	test('[LOG-11] a file that is no database is refused at the start', async () => {
		await expect(openEmbedded(join(folder, 'no', 'such', 'folder.db'))).rejects.toMatchObject({
			name: 'StorageError',
		})
	})
})

test('[LOG-11] a database thread that dies rejects what waits and what comes', async () => {
	const thread = new DatabaseThread(
		new Worker(
			`require('node:worker_threads').parentPort.on('message', () => { throw new Error('out of memory') })`,
			{ eval: true },
		),
	)
	const log = new EmbeddedLog(thread)
	const key: LayerKey = { board: newBoardId(), layer: 'canvas' }
	const appends = [log.append(key, new Uint8Array([1]), STAMP), log.append(key, new Uint8Array([2]), STAMP)]
	for (const append of appends) await expect(append).rejects.toThrow('out of memory')
	await expect(log.append(key, new Uint8Array([3]), STAMP)).rejects.toThrow('out of memory')
	await expect(log.read(key)).rejects.toThrow('out of memory')
	await log.close()
})

test('[LOG-9] every answered append is there after a SIGKILL', async () => {
	const folder = newFolder()
	const file = join(folder, 'log.db')
	const board = newBoardId()
	const answered = await killedAppender(file, board)

	const { log } = await openEmbedded(file)
	const { tail } = await log.read({ board, layer: 'canvas' })
	await log.close()
	remove(folder)
	expect(answered.length).toBeGreaterThanOrEqual(400)
	expect(tail.map(({ number }) => number)).toEqual(tail.map((_, index) => index + 1))
	expect(tail.length).toBeGreaterThanOrEqual(Math.max(...answered))
})

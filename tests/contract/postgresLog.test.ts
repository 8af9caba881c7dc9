import type { LayerKey, Log } from '@groundwork/server/storage/Log'
import { newBoardId } from '@groundwork/shared/model/ids'
import { random } from '@groundwork/shared/testing/random'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { killedAppender } from '../kit/killedAppender.js'
import { inDatabase, makeLogTables, openPostgresLog } from '../kit/openPostgresLog.js'
import { freshDatabase } from '../kit/services/shared.js'
import { STAMP } from '../kit/stamp.js'
import { logContract } from './logContract.js'

const text = (value: string | number) => new TextEncoder().encode(String(value))
const asText = (bytes: Uint8Array | null) => (bytes ? new TextDecoder().decode(bytes) : null)
const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)

let url: string
beforeAll(async () => {
	url = await freshDatabase()
	await makeLogTables(url)
})

logContract('postgres', {
	keeps: true,
	setUp: () => ({ open: async () => openPostgresLog(url).log, end: async () => {} }),
})

describe('a log that several servers use', () => {
	const opened: Log[] = []
	const open = () => {
		const { log } = openPostgresLog(url)
		opened.push(log)
		return log
	}
	afterEach(async () => {
		for (const log of opened.splice(0)) await log.close()
	})

	test('[LOG-13] appends at once have numbers without gap or double, and nobody ever reads a later one without those before it', async () => {
		const chance = random(71)
		const board = newBoardId()
		const keys: LayerKey[] = [
			{ board, layer: 'canvas' },
			{ board, layer: 'review' },
		]
		const answered = new Map(keys.map(({ layer }) => [layer, new Map<number, string>()]))
		const written = new AbortController()

		const write = async (log: Log, name: string) => {
			for (let round = 0; round < 25; round++) {
				await Promise.all(
					from(0, 1 + chance.int(12)).map(async (index) => {
						const key = chance.pick(keys)
						const value = `${name} ${round} ${index}`
						const number = await log.append(key, text(value), STAMP)
						expect(answered.get(key.layer)!.has(number)).toBe(false)
						answered.get(key.layer)!.set(number, value)
					}),
				)
			}
		}
		let looks = 0
		const look = async (log: Log) => {
			while (!written.signal.aborted) {
				const key = chance.pick(keys)
				const [end = 0] = await log.ends([key])
				const after = chance.int(end + 1)
				const { tail } = await log.read(key, after)
				expect(tail.map(({ number }) => number)).toEqual(from(after + 1, tail.length))
				expect(after + tail.length).toBeGreaterThanOrEqual(end)
				const { layers } = await log.readBoard(board)
				for (const layer of ['canvas', 'review'] as const)
					expect(layers[layer].tail.map(({ number }) => number)).toEqual(from(1, layers[layer].tail.length))
				looks++
			}
		}
		const looking = [look(open()), look(open())]
		await Promise.all([write(open(), 'here'), write(open(), 'there')])
		written.abort()
		await Promise.all(looking)

		expect(looks).toBeGreaterThan(2)
		for (const key of keys) {
			const { tail } = await opened[0]!.read(key)
			const told = answered.get(key.layer)!
			expect(tail.length).toBe(told.size)
			expect(tail.map(({ update }) => asText(update))).toEqual(tail.map(({ number }) => told.get(number)))
		}
	})

	test('[LOG-14] of several that fold at once one fold stays, and no entry is forgotten or swallowed', async () => {
		const chance = random(5)
		const key: LayerKey = { board: newBoardId(), layer: 'canvas' }
		const [here, there, reader] = [open(), open(), open()]
		let last = 0
		const append = async (log: Log) => {
			last = Math.max(last, await log.append(key, text('entry'), STAMP))
		}
		let foldedTo = 0
		for (let round = 0; round < 20; round++) {
			await Promise.all([append(here), append(there), append(here)])
			const ends = [here, there].map(() => foldedTo + chance.int(last - foldedTo + 1))
			const folds = [here, there].map((log, of) => log.compact(key, ends[of]!, text(ends[of]!)))
			const [meanwhile] = await Promise.all([
				reader.read(key),
				append(chance.pick([here, there])),
				...folds.map((fold) => fold.catch((error: Error) => expect(error.message).toContain('cannot fold'))),
			])
			const after = await reader.read(key)
			foldedTo = Math.max(...ends)
			expect(after.foldedTo).toBe(foldedTo)
			for (const read of [meanwhile, after]) {
				expect(asText(read.folded)).toBe(read.foldedTo === 0 ? null : String(read.foldedTo))
				expect(read.tail.map(({ number }) => number)).toEqual(from(read.foldedTo + 1, read.tail.length))
			}
			expect(after.foldedTo + after.tail.length).toBe(last)
		}
	})

	test('[LOG-9] every answered append is there after a SIGKILL of the server that made it', async () => {
		const board = newBoardId()
		const answered = await killedAppender(url, board)
		const { tail } = await open().read({ board, layer: 'canvas' })
		expect(answered.length).toBeGreaterThanOrEqual(400)
		expect(tail.map(({ number }) => number)).toEqual(from(1, tail.length))
		expect(tail.length).toBeGreaterThanOrEqual(Math.max(...answered))
	})

	test('[LOG-18] what the database refuses is rejected by name, and nothing behind it is stored before the layer is read anew', async () => {
		const own = await freshDatabase()
		await makeLogTables(own)
		const { log } = openPostgresLog(own)
		opened.push(log)
		const key: LayerKey = { board: newBoardId(), layer: 'canvas' }
		await log.append(key, text(1), STAMP)
		await inDatabase(own, (client) => client.query('ALTER TABLE log_entries RENAME TO elsewhere'))
		const first = log.append(key, text('lost'), STAMP)
		const behind = log.append(key, text('needs it'), STAMP)
		for (const append of [first, behind])
			await expect(append).rejects.toMatchObject({ name: 'StorageError', code: '42P01' })
		await inDatabase(own, (client) => client.query('ALTER TABLE elsewhere RENAME TO log_entries'))
		await expect(log.append(key, text('needs it too'), STAMP)).rejects.toMatchObject({ code: '42P01' })
		expect((await log.read(key)).tail).toHaveLength(1)
		expect(await log.append(key, text(2), STAMP)).toBe(2)
	})
})

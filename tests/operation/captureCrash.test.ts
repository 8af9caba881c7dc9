import { putRecord } from '@groundwork/shared/board/write'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import type { SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { verifySnapshot } from '@groundwork/shared/record/verify'
import { random } from '@groundwork/shared/testing/random'
import { change } from '@groundwork/shared/testing/records'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ApiCaller, joinWithStockProvider } from '../kit/program.js'
import { startServerProcess } from '../kit/serverProcess.js'
import type { ServerProcess } from '../kit/serverProcess.js'

const SEED = Number(process.env['SEED'] ?? 20261127)
/** Each kill meets a capture of each board somewhere between its beginning and its end. */
const [KILLS, BOARDS, CARDS] = [6, 5, 300]

let server: ServerProcess
let leader: ApiCaller
const boards: string[] = []

beforeAll(async () => {
	server = await startServerProcess()
	leader = await ApiCaller.named(server.url, 'Lea')
	for (let number = 0; number <= BOARDS; number++) {
		const body = { title: `Plan ${number}`, template: 'environment_map' }
		const { id } = await leader.call<{ id: string }>('POST', '/api/boards', body)
		boards.push(id)
		const program = await joinWithStockProvider({
			url: server.url,
			board: id,
			layer: 'canvas',
			token: leader.token,
		})
		program.doc.transact(() => {
			for (let card = 0; card < CARDS; card++)
				putRecord(
					program.doc,
					change(`c${card}`, { title: `Change ${card}`, to: 'Something else '.repeat(20) }),
				)
		})
		// the capture that follows comes after it on the same socket's server, and holds it
		await capture(id)
		program.close()
	}
}, 120_000)
afterAll(() => server.end())

const capture = (board: string) =>
	leader.call<object>('POST', `/api/boards/${board}/snapshots`, { kind: 'working', purpose: 'For later' })

const snapshotsOf = async (board: string) =>
	(await leader.call<{ snapshots: SnapshotSummary[] }>('GET', `/api/boards/${board}/snapshots`)).snapshots

test('[SNAP-26] a capture that is killed at any instant leaves a whole snapshot or none, and the chain holds', async () => {
	const chance = random(SEED)
	const [spare, ...caught] = boards as [string, ...string[]]
	const answered = new Map(caught.map((board) => [board, 1]))
	const outcomes = { whole: 0, none: 0 }
	for (let kill = 0; kill < KILLS; kill++) {
		// the first one waits for the thread, the second tells how long one takes
		await capture(spare)
		const began = performance.now()
		await capture(spare)
		const takes = BOARDS * (performance.now() - began)
		const before = new Map(
			await Promise.all(caught.map(async (board) => [board, (await snapshotsOf(board)).length] as const)),
		)
		const captures = Promise.allSettled(
			caught.map(async (board) => {
				await wait(chance.next() * takes)
				await capture(board)
				answered.set(board, (answered.get(board) ?? 0) + 1)
			}),
		)
		// late enough for some of them to be done
		await wait((0.4 + 0.6 * chance.next()) * takes)
		await server.kill('SIGKILL')
		await captures
		await server.start()
		for (const board of caught) {
			const numbers = (await snapshotsOf(board)).map(({ number }) => number)
			outcomes[numbers.length > (before.get(board) ?? 0) ? 'whole' : 'none']++
			expect(numbers, `SEED=${SEED}`).toEqual(numbers.map((_, index) => index + 1))
			const last = numbers.length
			const path = `/api/boards/${board}/snapshots/${last}/export.json`
			const file = await leader.call<SnapshotFile>('GET', path)
			expect(verifySnapshot(file), `SEED=${SEED}`).toHaveProperty('verified')
			expect(Object.keys(file.parts)).toHaveLength(5)
			// what was answered is there
			expect(last, `SEED=${SEED}`).toBeGreaterThanOrEqual(answered.get(board) ?? 0)
			answered.set(board, last)
		}
	}
	expect(outcomes.whole + outcomes.none).toBe(KILLS * BOARDS)
	expect(outcomes.whole).toBeGreaterThan(0)
	expect(outcomes.none).toBeGreaterThan(0)
}, 300_000)

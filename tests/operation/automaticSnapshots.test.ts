import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import type { SnapshotFile } from '@groundwork/shared/protocol/snapshot'
import { verifySnapshot } from '@groundwork/shared/record/verify'
import { change } from '@groundwork/shared/testing/records'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startTestServer } from '../http/support.js'
import type { Caller, TestServer } from '../http/support.js'
import { EditedBoard } from '../kit/editedBoard.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const open: { close(): Promise<unknown> | void }[] = []
afterEach(async () => {
	for (const one of open.splice(0).toReversed()) await one.close()
})

async function start(automaticSnapshots: object) {
	const server = await startTestServer({ automaticSnapshots })
	open.push(server)
	return { server, cast: await server.cast() }
}

const editing = (server: TestServer, person: Caller, board: string) => {
	const edited = new EditedBoard(server, person, board)
	open.push(edited)
	return edited
}

const snapshotsOf = async ({ leader, board }: { leader: Caller; board: string }) => {
	const answer = await leader.call('GET', `/api/boards/${board}/snapshots`)
	return ((await answer.json()) as { snapshots: SnapshotSummary[] }).snapshots
}

describe('a snapshot by itself', () => {
	test('[SNAP-23] is taken when several people have worked and all have left', async () => {
		const { server, cast } = await start({ emptyMs: 100, everyMs: 0 })
		const lea = editing(server, cast.leader, cast.board)
		const mia = editing(server, cast.member, cast.board)
		await lea.put('canvas', change('hers', { title: 'One gradebook' }))
		await mia.put('canvas', change('mine', { title: 'One room' }))
		lea.close()
		mia.close()
		await vi.waitUntil(async () => (await snapshotsOf(cast)).length > 0, { timeout: 10_000 })
		expect(await snapshotsOf(cast)).toMatchObject([{ cause: 'session', capturedBy: null, kind: 'working' }])
		const answer = await cast.leader.call('GET', `/api/boards/${cast.board}/snapshots/1/export.json`)
		const file = (await answer.json()) as SnapshotFile
		expect(verifySnapshot(file)).toHaveProperty('verified')
		expect(file.header.contributors?.map(({ name }) => name).toSorted()).toEqual(['Lea', 'Mia'])
	})

	test('[SNAP-23] is not taken of what one person did alone', async () => {
		const { server, cast } = await start({ emptyMs: 50, everyMs: 0 })
		const lea = editing(server, cast.leader, cast.board)
		await lea.put('canvas', change('hers', { title: 'One gradebook' }))
		lea.close()
		const busy = await server.createBoard(cast.leader, 'Another')
		await server.join(cast.leader, busy, 'member', cast.member)
		const [one, other] = [editing(server, cast.leader, busy), editing(server, cast.member, busy)]
		await one.put('canvas', change('a', { title: 'A' }))
		await other.put('canvas', change('b', { title: 'B' }))
		one.close()
		other.close()
		// its turn comes after that of the board which one person left first
		await vi.waitUntil(async () => (await snapshotsOf({ ...cast, board: busy })).length > 0, {
			timeout: 10_000,
		})
		expect(await snapshotsOf(cast)).toEqual([])
	})

	test('[SNAP-23] is taken by the clock of a board that changed, once', async () => {
		const { server, cast } = await start({ everyMs: DAY, checkMs: 50 })
		const still = await server.createBoard(cast.leader, 'Nobody touches it')
		const lea = editing(server, cast.leader, cast.board)
		await lea.put('canvas', change('hers', { title: 'One gradebook' }))
		server.clock.ahead = 25 * HOUR
		// the time of the change is written down some seconds later
		await vi.waitUntil(async () => (await snapshotsOf(cast)).length > 0, { timeout: 15_000 })
		expect(await snapshotsOf(cast)).toMatchObject([{ cause: 'schedule' }])
		expect(await snapshotsOf({ ...cast, board: still })).toEqual([])
	}, 20_000)
})

test('[SNAP-24] automatic ones grow few with age, named ones and those with an addendum stay, the chain holds', async () => {
	const { server, cast } = await start({ emptyMs: 20, everyMs: 0, checkMs: 50 })
	const { leader, board } = cast
	const both = [editing(server, leader, board), editing(server, cast.member, board)]
	for (const number of [1, 2, 3]) {
		for (const [index, one] of both.entries())
			await one.put('canvas', change(`c${number}${index}`, { title: `Change ${number}` }))
		for (const one of both) one.close()
		await vi.waitUntil(async () => (await snapshotsOf(cast)).length === number, { timeout: 10_000 })
	}
	await leader.call('POST', `/api/boards/${board}/snapshots/1/addenda`, { text: 'The first session' })
	await leader.call('POST', `/api/boards/${board}/snapshots`, { kind: 'decision', purpose: 'For the vote' })
	server.clock.ahead = 40 * DAY
	await vi.waitUntil(async () => (await snapshotsOf(cast))[1]?.disposed, { timeout: 10_000 })
	expect((await snapshotsOf(cast)).map(({ disposed }) => disposed !== null)).toEqual([
		false,
		true,
		false,
		false,
	])
	const answer = await leader.call('GET', `/api/boards/${board}/snapshots/4/export.json`)
	expect(verifySnapshot(await answer.json())).toHaveProperty('verified')
}, 30_000)

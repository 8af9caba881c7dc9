import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FIRST_PAGE_ID } from '@groundwork/shared/board/seed'
import { newThreadId } from '@groundwork/shared/model/ids'
import { CLOSE } from '@groundwork/shared/protocol/close'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startTestServer } from '../http/support.js'
import type { Caller, TestServer } from '../http/support.js'
import { mapOf, setKey } from '../kit/edits.js'
import { RawSocket } from '../kit/RawSocket.js'
import { freshDatabase, sharedRedis } from '../kit/services/shared.js'
import { syncUrl } from '../kit/syncUrl.js'

let folder: string
let here: TestServer
let there: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>
const sockets: RawSocket[] = []

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'groundwork-between-'))
	const shared = {
		dataDir: join(folder, 'data'),
		databaseUrl: await freshDatabase(),
		redisUrl: await sharedRedis(),
	}
	;[here, there] = await Promise.all([startTestServer(shared), startTestServer(shared)])
})
afterAll(async () => {
	await Promise.all([here.close(), there.close()])
	rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
	cast = await here.cast()
})
afterEach(() => {
	for (const socket of sockets.splice(0)) socket.end()
})

async function sit(server: TestServer, who: Caller): Promise<RawSocket> {
	const url = syncUrl(server, { board: cast.board, token: who.token, own: true })
	const socket = await RawSocket.open(url)
	sockets.push(socket)
	await socket.next('step1')
	return socket
}

/** The same person, calling the other server. */
const elsewhere = (who: Caller) => there.callAs(who.token)
const path = (rest = '') => `/api/boards/${cast.board}${rest}`

test('[NODE-19] what somebody writes through one server is read through the other, by socket and by call', async () => {
	const [mia, vito] = [await sit(here, cast.member), await sit(there, cast.viewer)]
	mia.update(setKey('hers'))
	await vito.next('update')
	expect(mapOf(await vito.settled()).has('hers')).toBe(true)

	const id = newThreadId()
	const anchor = { kind: 'point', page: FIRST_PAGE_ID, x: 1, y: 2 }
	const said = await cast.commenter.call('POST', path('/threads'), { id, anchor, text: 'Said here' })
	expect(said.status).toBe(201)
	const { threads } = (await (await elsewhere(cast.viewer)('GET', path('/threads'))).json()) as {
		threads: { id: string }[]
	}
	expect(threads.map((thread) => thread.id)).toEqual([id])
})

test('[NODE-19] a viewer writes through no server', async () => {
	const [vito, mia] = [await sit(there, cast.viewer), await sit(here, cast.member)]
	vito.update(setKey('forbidden'))
	await vito.next('notice', ({ code }) => code === 'writeRefused')
	expect(mapOf(await mia.settled()).has('forbidden')).toBe(false)
})

test('[NODE-19] rights that change through one server act on the sockets of the other', async () => {
	const [mia, cleo, vito, lea] = await Promise.all(
		[cast.member, cast.commenter, cast.viewer, cast.leader].map((who) => sit(there, who)),
	)
	await cast.leader.call('PATCH', path(`/people/${cast.member.id}`), { role: 'viewer' })
	await mia!.next('role', ({ role }) => role === 'viewer')
	await cast.leader.call('DELETE', path(`/people/${cast.commenter.id}`))
	expect(await cleo!.closed).toBe(CLOSE.forbidden)
	await cast.viewer.call('DELETE', '/api/session')
	expect(await vito!.closed).toBe(CLOSE.signedOut)
	expect((await elsewhere(cast.viewer)('GET', '/api/session')).status).toBe(401)
	await cast.leader.call('DELETE', path())
	expect(await lea!.closed).toBe(CLOSE.boardGone)
	expect((await elsewhere(cast.leader)('GET', path())).status).toBe(404)
})

test('[NODE-19] who is on a board is known on every server', async () => {
	await sit(there, cast.member)
	const present = async () => {
		const answer = await cast.leader.call('GET', '/api/boards')
		const { boards } = (await answer.json()) as { boards: { id: string; present: { name: string }[] }[] }
		return boards.find(({ id }) => id === cast.board)?.present.map(({ name }) => name)
	}
	await expect.poll(present).toEqual(['Mia'])
})

test('[NODE-19] snapshots through both servers at once are numbered in one chain, and hold what was written through either', async () => {
	const [mia, lea] = [await sit(here, cast.member), await sit(there, cast.leader)]
	mia.update(setKey('here'))
	lea.update(setKey('there'))
	await Promise.all([mia.settled(), lea.settled()])
	const body = { kind: 'working', purpose: 'As it is', timeZone: 'UTC' }
	const taken = await Promise.all(
		[cast.leader.call, elsewhere(cast.leader)].map((call) => call('POST', path('/snapshots'), body)),
	)
	expect(taken.map(({ status }) => status)).toEqual([201, 201])
	const list = (await (await cast.leader.call('GET', path('/snapshots'))).json()) as {
		snapshots: { number: number; present: { name: string }[] }[]
	}
	expect(list.snapshots.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([1, 2])
	const audit = (await (await cast.leader.call('GET', path('/audit'))).json()) as {
		entries: { action: string }[]
	}
	expect(audit.entries.filter(({ action }) => action === 'snapshot_captured')).toHaveLength(2)
})

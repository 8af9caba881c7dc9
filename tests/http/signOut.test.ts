import { CLOSE } from '@groundwork/shared/protocol/close'
import type { SignIn } from '@groundwork/shared/protocol/api'
import { newSessionId } from '@groundwork/shared/model/ids'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'
import { RawSocket } from '../kit/RawSocket.js'
import { syncUrl } from '../kit/syncUrl.js'

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>

beforeAll(async () => {
	server = await startTestServer()
	cast = await server.cast()
})
afterAll(() => server.close())

/** A member of the board, at a place of her own. */
const guest = async () => server.join(cast.leader, cast.board, 'member', await server.signIn('Gina'))
/** A socket that has its seat. */
async function seated(token: string) {
	const socket = await RawSocket.open(syncUrl(server, { board: cast.board, token }))
	await socket.next('step1')
	return socket
}
const isSignedOut = async (token: string) => {
	const cookie = { cookie: `groundwork_session=${token}` }
	const calls = [
		await server.callAs(token)('GET', '/api/session'),
		await server.signedOut('GET', '/api/session', null, cookie),
		await server.callAs(token)('GET', `/api/boards/${cast.board}`),
	]
	for (const answer of calls) expect(await failure(answer)).toEqual([401, 'signed_out'])
	await expect(RawSocket.open(syncUrl(server, { board: cast.board, token }))).rejects.toThrow('401')
}
const sessionsOf = async (person: Pick<Caller, 'call'>) =>
	((await (await person.call('GET', '/api/sessions')).json()) as { sessions: SignIn[] }).sessions

test('[SESS-13] signing out ends the session on the server: every later use is refused', async () => {
	const gina = await guest()
	const answer = await gina.call('DELETE', '/api/session')
	expect(answer.status).toBe(204)
	expect(answer.headers.get('set-cookie')).toMatch(/groundwork_session=;.*Max-Age=0/)
	await isSignedOut(gina.token)
	expect((await gina.call('DELETE', '/api/session')).status).toBe(204)
})

test('[SESS-14] signing out closes the websockets of that session, and nobody else’s', async () => {
	const gina = await guest()
	const elsewhere = server.elsewhere(gina)
	const [mine, alsoMine, other, another] = await Promise.all([
		seated(gina.token),
		seated(gina.token),
		seated(elsewhere),
		seated(cast.leader.token),
	])
	await gina.call('DELETE', '/api/session')
	expect(await Promise.all([mine.closed, alsoMine.closed])).toEqual([CLOSE.signedOut, CLOSE.signedOut])
	await Promise.all([other.settled(), another.settled()])
	for (const socket of [other, another]) socket.end()
})

test('[SESS-14] a websocket that is opened in the moment of signing out does not outlive it', async () => {
	for (let round = 0; round < 4; round++) {
		const gina = await guest()
		const opening = Array.from({ length: 8 }, () =>
			RawSocket.open(syncUrl(server, { board: cast.board, token: gina.token })).then(
				(socket) => socket.closed,
				(refusal: Error) => refusal.message,
			),
		)
		const signingOut = gina.call('DELETE', '/api/session')
		for (const end of await Promise.all(opening))
			expect([CLOSE.signedOut, 'Unexpected server response: 401']).toContain(end)
		await signingOut
	}
})

test('[SESS-15] a person sees where she is signed in, and which of it is here', async () => {
	const gina = await guest()
	const elsewhere = { call: server.callAs(server.elsewhere(gina, 3600)) }
	await elsewhere.call('GET', '/api/session')
	const mine = await sessionsOf(gina)
	expect(mine).toHaveLength(2)
	expect(mine.filter(({ current }) => current)).toHaveLength(1)
	expect((await sessionsOf(elsewhere)).find(({ current }) => current)?.id).toBe(
		mine.find(({ current }) => !current)?.id,
	)
	expect(Object.keys(mine[0]!).toSorted()).toEqual(['createdAt', 'current', 'id', 'usedAt'])
})

test('[SESS-15] the time of the last use is kept to the hour', async () => {
	const own = await startTestServer()
	const gina = await own.signIn('Gina')
	const used = async () => Date.parse((await sessionsOf(gina))[0]!.usedAt)
	const first = await used()
	own.clock.ahead += 59 * 60_000
	expect(await used()).toBe(first)
	own.clock.ahead += 2 * 60_000
	expect(await used()).toBeGreaterThanOrEqual(first + 61 * 60_000)
	await own.close()
})

test('[SESS-16] she ends one of them, with its websockets, and only her own', async () => {
	const gina = await guest()
	const elsewhere = server.elsewhere(gina)
	const socket = await seated(elsewhere)
	const there = (await sessionsOf(gina)).find(({ current }) => !current)!
	expect(await failure(await cast.member.call('DELETE', `/api/sessions/${there.id}`))).toEqual([
		404,
		'not_found',
	])
	for (const id of [newSessionId(), 'nothing'])
		expect(await failure(await gina.call('DELETE', `/api/sessions/${id}`))).toEqual([404, 'not_found'])
	await socket.settled()
	expect((await gina.call('DELETE', `/api/sessions/${there.id}`)).status).toBe(204)
	expect(await socket.closed).toBe(CLOSE.signedOut)
	await isSignedOut(elsewhere)
	expect((await gina.call('DELETE', `/api/sessions/${there.id}`)).status).toBe(204)
	expect(await sessionsOf(gina)).toHaveLength(1)
})

test('[SESS-16] she signs out everywhere else, and stays here', async () => {
	const gina = await guest()
	const others = [server.elsewhere(gina, 1), server.elsewhere(gina, 2)]
	const sockets = await Promise.all(others.map(seated))
	const here = await seated(gina.token)
	expect((await gina.call('DELETE', '/api/sessions')).status).toBe(204)
	expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([CLOSE.signedOut, CLOSE.signedOut])
	for (const token of others) await isSignedOut(token)
	await here.settled()
	here.end()
	expect(await sessionsOf(gina)).toHaveLength(1)
	expect((await cast.member.call('GET', '/api/session')).status).toBe(200)
})

test('[SESS-16] ending this one by its number signs out here', async () => {
	const gina = await guest()
	const [here] = await sessionsOf(gina)
	const answer = await gina.call('DELETE', `/api/sessions/${here!.id}`)
	expect(answer.headers.get('set-cookie')).toMatch(/groundwork_session=;.*Max-Age=0/)
	await isSignedOut(gina.token)
})

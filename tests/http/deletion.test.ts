import { CLOSE } from '@groundwork/shared/protocol/close'
import type { DeletedBoard } from '@groundwork/shared/protocol/api'
import { newBoardId } from '@groundwork/shared/model/ids'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'
import { RawSocket } from '../kit/RawSocket.js'
import { syncUrl } from '../kit/syncUrl.js'

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>

beforeAll(async () => {
	server = await startTestServer()
})
afterAll(() => server.close())
beforeEach(async () => {
	cast = await server.cast()
})

const at = (path = '') => `/api/boards/${cast.board}${path}`
const remove = (person: Caller) => person.call('DELETE', at())
const restore = (person: Caller) => person.call('POST', at('/restore'))
const listed = async (person: Caller) =>
	((await (await person.call('GET', '/api/boards')).json()) as { boards: { id: string }[] }).boards.map(
		({ id }) => id,
	)
const deleted = async (person: Caller) =>
	((await (await person.call('GET', '/api/deleted-boards')).json()) as { boards: DeletedBoard[] }).boards
const everybody = () => [cast.leader, cast.member, cast.commenter, cast.viewer]

test('[DEL-1] a deleted board is not found for anybody, by any path, and is on nobody’s list', async () => {
	const { leader, board } = cast
	await leader.call('POST', at('/snapshots'), { kind: 'working', purpose: 'Before' })
	const { id, token } = await server.invite(leader, board, 'viewer')
	expect((await remove(leader)).status).toBe(204)
	for (const person of everybody()) {
		const calls = [
			person.call('GET', at()),
			person.call('PATCH', at(), { title: 'Mine' }),
			person.call('DELETE', at()),
			person.call('GET', at('/audit')),
			person.call('GET', at('/snapshots')),
			person.call('GET', at('/snapshots/1/export.json')),
			person.call('GET', at('/picture.svg')),
			person.call('GET', at('/invitations')),
			person.call('DELETE', at(`/invitations/${id}`)),
			person.call('POST', at('/invitations'), { role: 'viewer' }),
			person.call('DELETE', at(`/people/${person.id}`)),
			person.call('GET', `/api/invitations/${token}`),
			person.call('POST', `/api/invitations/${token}/accept`),
		]
		for (const answer of await Promise.all(calls)) expect(await failure(answer)).toEqual([404, 'not_found'])
		expect(await listed(person)).not.toContain(board)
		await expect(RawSocket.open(syncUrl(server, { board, token: person.token }))).rejects.toThrow('404')
	}
})

test('[DEL-2] open websockets are closed with “board gone”, on every layer, and those of other boards are not', async () => {
	const { leader, viewer, board } = cast
	const other = await server.createBoard(leader, 'Another')
	const open = async (options: Parameters<typeof syncUrl>[1]) => {
		const socket = await RawSocket.open(syncUrl(server, options))
		await socket.next('step1')
		return socket
	}
	const sockets = await Promise.all([
		open({ board, layer: 'canvas', token: leader.token }),
		open({ board, layer: 'leaders', token: leader.token }),
		open({ board, layer: 'discussion', token: viewer.token }),
	])
	const elsewhere = await open({ board: other, token: leader.token })
	await remove(leader)
	expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual(Array(3).fill(CLOSE.boardGone))
	await elsewhere.settled()
	elsewhere.end()
})

test('[DEL-2] a websocket that is opened in the moment of the deletion does not outlive it', async () => {
	const { leader, board } = cast
	const opening = Array.from({ length: 12 }, () =>
		RawSocket.open(syncUrl(server, { board, token: leader.token })).then(
			(socket) => socket.closed,
			(refusal: Error) => refusal.message,
		),
	)
	await remove(leader)
	for (const end of await Promise.all(opening))
		expect([CLOSE.boardGone, CLOSE.forbidden, 'Unexpected server response: 404']).toContain(end)
})

test('[DEL-3] its leaders find it among the deleted ones, and nobody else does', async () => {
	const { leader, member, board } = cast
	const second = await server.join(leader, board, 'leader', await server.signIn('Lou'))
	await leader.call('PATCH', at(), { title: 'Old plan' })
	await remove(second)
	for (const one of [leader, second]) {
		const [found, ...more] = await deleted(one)
		expect(more).toEqual([])
		expect(found).toMatchObject({ id: board, title: 'Old plan', deletedBy: 'Lou' })
	}
	for (const one of [member, cast.commenter, cast.viewer, cast.stranger]) {
		expect(await deleted(one)).toEqual([])
		expect(await failure(await restore(one))).toEqual([404, 'not_found'])
	}
	expect(await failure(await leader.call('POST', `/api/boards/${newBoardId()}/restore`))).toEqual([
		404,
		'not_found',
	])
})

test('[DEL-4] a board that is brought back has everything and everybody as before', async () => {
	const { leader, board } = cast
	const { token } = await server.invite(leader, board, 'viewer')
	await leader.call('POST', at('/snapshots'), { kind: 'working', purpose: 'Before' })
	const content = async () => {
		const socket = await RawSocket.open(syncUrl(server, { board, token: leader.token }))
		const doc = await socket.settled()
		socket.end()
		return Y.encodeStateAsUpdate(doc)
	}
	const seen = async () => [
		await Promise.all(everybody().map(async (person) => (await person.call('GET', at())).json())),
		await (await leader.call('GET', at('/snapshots'))).json(),
		await (await leader.call('GET', at('/invitations'))).json(),
		await content(),
	]
	const before = await seen()
	await remove(leader)
	server.clock.ahead += 400 * 24 * 60 * 60 * 1000
	const back = { ...leader, call: server.callAs(server.elsewhere(leader)) }
	expect((await restore(back)).status).toBe(200)
	server.clock.ahead = 0
	expect(await seen()).toEqual(before)
	expect(await deleted(leader)).toEqual([])
	expect((await server.signedOut('GET', `/api/invitations/${token}`)).status).toBe(200)
	expect(await failure(await restore(leader))).toEqual([404, 'not_found'])
})

test('[DEL-5] deleted twice at once it is deleted once, and brought back twice at once it is there', async () => {
	const { leader } = cast
	const gone = await Promise.all([remove(leader), remove(leader)])
	expect(gone.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 404])
	const back = await Promise.all([restore(leader), restore(leader)])
	expect(back.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404])
	expect((await leader.call('GET', at())).status).toBe(200)
})

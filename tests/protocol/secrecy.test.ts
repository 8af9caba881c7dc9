import { putRecord } from '@groundwork/shared/board/write'
import { readableLayers } from '@groundwork/shared/model/roles'
import { impediment } from '@groundwork/shared/testing/records'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { startTestServer } from '../http/support.js'
import type { TestServer } from '../http/support.js'
import { editOf } from '../kit/edits.js'
import { RawSocket } from '../kit/RawSocket.js'
import { syncUrl } from '../kit/syncUrl.js'

/** What leaders have not published, looked for in every byte that anybody else can get. */

const SECRET = 'Zebra-the-levy-will-fail'
let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>

beforeAll(async () => {
	server = await startTestServer()
	cast = await server.cast()
	const lea = await RawSocket.open(
		syncUrl(server, { board: cast.board, layer: 'leaders', token: cast.leader.token, own: true }),
	)
	const doc = new Y.Doc()
	lea.update(editOf(doc, () => putRecord(doc, impediment('zebra', { statement: SECRET }))))
	await lea.next('saved', ({ frames }) => frames === 1)
	lea.end()
	await cast.leader.call('POST', `/api/boards/${cast.board}/snapshots`, {
		kind: 'working',
		purpose: 'With what is not published',
	})
})
afterAll(() => server.close())

const hides = (bytes: Buffer) => !bytes.includes('Zebra') && !bytes.includes('zebra')

test.each(['member', 'commenter', 'viewer', 'stranger'] as const)(
	'[RIGHT-7] no byte of an unpublished impediment reaches a %s over HTTP',
	async (who) => {
		const document = (await (await server.signedOut('GET', '/api/openapi.json')).json()) as {
			paths: Record<string, { get?: object }>
		}
		const paths = Object.entries(document.paths).filter(([, methods]) => methods.get)
		let read = 0
		for (const [pattern] of paths) {
			const path = pattern
				.replace('{board}', cast.board)
				.replace('{number}', '1')
				.replace(/\{\w+\}/, 'x')
			const answer = await cast[who].call('GET', `${path}?record=shape:zebra`)
			expect(hides(Buffer.from(await answer.arrayBuffer())), path).toBe(true)
			if (answer.ok) read++
		}
		expect(read).toBeGreaterThan(3)
		const leaders = await cast.leader.call('GET', `/api/boards/${cast.board}/snapshots/1`)
		expect(hides(Buffer.from(await leaders.arrayBuffer()))).toBe(false)
	},
)

test.each(['member', 'commenter', 'viewer'] as const)(
	'[RIGHT-7] no byte of an unpublished impediment reaches a %s over a socket, also while a leader writes it',
	async (who) => {
		const bytes: Buffer[] = []
		const sockets = await Promise.all(
			readableLayers(who).map(async (layer) => {
				const socket = await RawSocket.open(
					syncUrl(server, { board: cast.board, layer, token: cast[who].token, own: true }),
				)
				socket.socket.on('message', (data: Buffer) => bytes.push(data))
				return socket
			}),
		)
		const lea = await RawSocket.open(
			syncUrl(server, { board: cast.board, layer: 'leaders', token: cast.leader.token, own: true }),
		)
		const doc = new Y.Doc()
		lea.update(editOf(doc, () => putRecord(doc, impediment(`zebra ${who}`, { statement: SECRET }))))
		await lea.next('saved', ({ frames }) => frames === 1)
		for (const socket of sockets) await socket.settled()
		expect(bytes.length).toBeGreaterThan(0)
		expect(hides(Buffer.concat(bytes))).toBe(true)
		expect(sockets.map(({ received }) => received.length > 0)).toEqual(sockets.map(() => true))
		for (const socket of [...sockets, lea]) socket.end()
	},
)

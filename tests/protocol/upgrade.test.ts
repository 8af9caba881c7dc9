import { once } from 'node:events'
import { connect } from 'node:net'
import { request } from 'node:http'
import { newBoardId } from '@groundwork/shared/model/ids'
import { CLOSE, mayRetry } from '@groundwork/shared/protocol/close'
import { SYNC } from '@groundwork/shared/protocol/frames'
import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { startTestServer } from '../http/support.js'
import type { TestServer } from '../http/support.js'
import { syncFrame } from '../kit/RawSocket.js'

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>

beforeAll(async () => {
	server = await startTestServer()
	cast = await server.cast()
})
afterAll(() => server.close())

const UPGRADE = {
	connection: 'Upgrade',
	upgrade: 'websocket',
	'sec-websocket-version': '13',
	'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

/** The status an upgrade is answered with; 101 is a websocket. */
function upgrade(path: string, headers: Record<string, string> = {}): Promise<number> {
	return new Promise((resolve, reject) => {
		const asking = request({
			host: '127.0.0.1',
			port: server.port,
			path,
			headers: { ...UPGRADE, ...headers },
		})
		asking.on('upgrade', (answer, socket) => {
			socket.destroy()
			resolve(answer.statusCode ?? 0)
		})
		asking.on('response', (answer) => {
			answer.resume()
			resolve(answer.statusCode ?? 0)
		})
		asking.on('error', reject)
		asking.end()
	})
}

const layer = (name: string) => `/sync/${cast.board}/${name}`

test('[SESS-19] a session by query, header or cookie opens a socket', async () => {
	const { token } = cast.member
	expect(await upgrade(`${layer('canvas')}?token=${token}`)).toBe(101)
	expect(await upgrade(`${layer('canvas')}?token=${token}&v=${PROTOCOL_VERSION}`)).toBe(101)
	expect(await upgrade(layer('canvas'), { authorization: `Bearer ${token}` })).toBe(101)
	expect(await upgrade(layer('canvas'), { cookie: `groundwork_session=${token}` })).toBe(101)
})

test('[SESS-20] a layer or a version there is none of is 400', async () => {
	expect(await upgrade(`${layer('cellar')}?token=${cast.leader.token}`)).toBe(400)
	for (const version of [String(PROTOCOL_VERSION + 1), '0', '-1', 'x', ''])
		expect(await upgrade(`${layer('canvas')}?token=${cast.leader.token}&v=${version}`)).toBe(400)
})

test('[LAYOUT-8] a client of an older version is told to load anew, and not to come back by itself', async () => {
	const socket = new WebSocket(
		`ws://127.0.0.1:${server.port}${layer('canvas')}?token=${cast.member.token}&v=${PROTOCOL_VERSION - 1}`,
	)
	const messages: unknown[] = []
	socket.on('message', (message) => messages.push(message))
	const [code] = (await once(socket, 'close')) as [number]
	expect(code).toBe(CLOSE.outdated)
	expect(mayRetry(code)).toBe(false)
	expect(messages).toEqual([])
})

test('[SESS-19] no session and a false one are 401', async () => {
	expect(await upgrade(layer('canvas'))).toBe(401)
	expect(await upgrade(`${layer('canvas')}?token=nonsense`)).toBe(401)
})

test('[SESS-21] a layer the role may not read is 403', async () => {
	expect(await upgrade(`${layer('leaders')}?token=${cast.member.token}`)).toBe(403)
	expect(await upgrade(`${layer('leaders')}?token=${cast.leader.token}`)).toBe(101)
})

test('[SESS-22] another site cannot use the cookie of somebody who visits it', async () => {
	const cookie = `groundwork_session=${cast.member.token}`
	expect(await upgrade(layer('canvas'), { cookie, origin: 'https://elsewhere.example' })).toBe(403)
	expect(await upgrade(layer('canvas'), { cookie, origin: server.base })).toBe(101)
})

test('[SESS-21] a board one does not belong to looks like one that does not exist', async () => {
	const query = `?token=${cast.stranger.token}`
	expect(await upgrade(layer('canvas') + query)).toBe(404)
	expect(await upgrade(`/sync/${newBoardId()}/canvas${query}`)).toBe(404)
	expect(await upgrade(`/sync/not-an-id/canvas${query}`)).toBe(404)
})

test('[SESS-20] a refused upgrade leaves no half-open connection behind', async () => {
	const socket = connect(server.port, '127.0.0.1')
	socket.write(
		`GET ${layer('canvas')} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n${Object.entries(UPGRADE)
			.map(([name, value]) => `${name}: ${value}\r\n`)
			.join('')}\r\n`,
	)
	let answer = ''
	for await (const chunk of socket) answer += String(chunk)
	expect(answer).toMatch(/^HTTP\/1\.1 401 /)
})

test('[SESS-23] frames that come in one packet with the upgrade are kept', async () => {
	const socket = connect(server.port, '127.0.0.1')
	const step1 = Buffer.from(syncFrame(SYNC.step1, Y.encodeStateVector(new Y.Doc())))
	// final, binary, masked with zeros, which leave the bytes as they are (RFC 6455, 5.2)
	const frame = Buffer.concat([Buffer.from([0x82, 0x80 | step1.length, 0, 0, 0, 0]), step1])
	socket.write(
		Buffer.concat([
			Buffer.from(
				`GET ${layer('review')}?token=${cast.member.token} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n${Object.entries(
					UPGRADE,
				)
					.map(([name, value]) => `${name}: ${value}\r\n`)
					.join('')}\r\n`,
			),
			frame,
		]),
	)
	// A layer that nobody wrote in yet says which layout it is of.
	let answer = Buffer.alloc(0)
	for await (const chunk of socket) {
		answer = Buffer.concat([answer, chunk as Buffer])
		if (answer.includes('layout')) break
	}
	expect(answer.includes('layout')).toBe(true)
})

test('[SESS-24] the 201st socket of a layer is 429', async () => {
	const { leader } = cast
	const board = await server.createBoard(leader)
	const path = `/sync/${board}/canvas?token=${leader.token}`
	const sockets = await Promise.all(
		Array.from(
			{ length: 200 },
			() =>
				new Promise<{ end(): void }>((resolve, reject) => {
					const asking = request({ host: '127.0.0.1', port: server.port, path, headers: UPGRADE })
					asking.on('upgrade', (_answer, socket, head) => {
						const seated = () => resolve({ end: () => socket.destroy() })
						// with the server's first question the socket has its seat
						if (head.length > 0) seated()
						else socket.once('data', seated)
					})
					asking.on('response', (answer) => reject(new Error(`refused with ${answer.statusCode}`)))
					asking.end()
				}),
		),
	)
	expect(await upgrade(path)).toBe(429)
	for (const socket of sockets) socket.end()
})

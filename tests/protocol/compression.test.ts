import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer } from '../http/support.js'
import type { TestServer } from '../http/support.js'

let server: TestServer
let path: string

beforeAll(async () => {
	server = await startTestServer()
	const { board, member } = await server.cast()
	path = `/sync/${board}/canvas?token=${member.token}`
})
afterAll(() => server.close())

const open = () =>
	new Promise<{ answer: IncomingMessage; socket: Duplex }>((resolve, reject) => {
		const asking = request({
			host: '127.0.0.1',
			port: server.port,
			path,
			headers: {
				connection: 'Upgrade',
				upgrade: 'websocket',
				'sec-websocket-version': '13',
				'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
				'sec-websocket-extensions': 'permessage-deflate; client_max_window_bits',
			},
		})
		asking.on('upgrade', (answer, socket) => resolve({ answer, socket }))
		asking.on('error', reject)
		asking.end()
	})

test('[SEC-6] a websocket compresses nothing, and unpacks nothing that calls itself compressed', async () => {
	const { answer, socket } = await open()
	expect(answer.statusCode).toBe(101)
	expect(answer.headers['sec-websocket-extensions']).toBeUndefined()
	const packed = deflateRawSync(Buffer.alloc(50_000))
	expect(packed.length).toBeLessThan(126)
	const closed = new Promise<Buffer>((resolve) => {
		const chunks: Buffer[] = []
		socket.on('data', (chunk: Buffer) => chunks.push(chunk))
		socket.on('close', () => resolve(Buffer.concat(chunks)))
	})
	// final, compressed (RSV1, RFC 7692), binary, masked with zeros
	socket.write(Buffer.concat([Buffer.from([0xc2, 0x80 | packed.length, 0, 0, 0, 0]), packed]))
	const said = await closed
	// a close frame of two bytes: 1002, a protocol error
	expect(said.includes(Buffer.from([0x88, 0x02, 0x03, 0xea]))).toBe(true)
})

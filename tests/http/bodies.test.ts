import { gzipSync } from 'node:zlib'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let lea: Caller
let board: string

beforeAll(async () => {
	server = await startTestServer()
	lea = await server.signIn('Lea')
	board = await server.createBoard(lea)
})
afterAll(() => server.close())

/** Some hundred kilobytes that would be a hundred megabytes. */
const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024))

test.each(['gzip', 'deflate', 'br', 'zstd', 'GZIP', 'identity, gzip', 'x-gzip'])(
	'[SEC-6] a body in the encoding %s is refused and never unpacked, whatever route it is for',
	async (encoding) => {
		const headers = { 'content-encoding': encoding, 'content-type': 'application/json' }
		const before = process.memoryUsage().rss
		for (const [path, body] of [
			['/api/session', gzipSync('{"name":"Zip"}')],
			['/api/boards', bomb.subarray(0, 100_000)],
			[`/api/boards/${board}/assets`, bomb],
		] as const)
			expect(await failure(await lea.call('POST', path, body, headers))).toEqual([
				415,
				'unsupported_encoding',
			])
		expect(process.memoryUsage().rss - before).toBeLessThan(80 * 1024 * 1024)
	},
)

test('[SEC-6] a body that says it is as it is, is taken', async () => {
	const answer = await lea.call('POST', '/api/session', { name: 'Plain' }, { 'content-encoding': 'identity' })
	expect(answer.status).toBe(201)
})

test('[SEC-3] a JSON body may be as large as the limit, and not one byte larger', async () => {
	const padded = (bytes: number) => {
		const start = Buffer.from('{"name":"Ada"')
		return Buffer.concat([start, Buffer.alloc(bytes - start.length - 1, ' '), Buffer.from('}')])
	}
	const send = (bytes: number) =>
		lea.call('POST', '/api/session', padded(bytes), { 'content-type': 'application/json' })
	expect((await send(LIMITS.jsonBodyBytes)).status).toBe(201)
	expect(await failure(await send(LIMITS.jsonBodyBytes + 1))).toEqual([413, 'too_large'])
})

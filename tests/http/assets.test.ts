import { LIMITS } from '@groundwork/shared/protocol/limits'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failure, PNG, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let alice: Caller
let board: string

beforeAll(async () => {
	server = await startTestServer()
	alice = await server.signIn('Alice')
	board = await server.createBoard(alice)
})
afterAll(() => server.close())

const upload = (bytes: Uint8Array, headers?: Record<string, string>) =>
	alice.call('POST', `/api/boards/${board}/assets`, bytes, headers)
const ascii = (text: string) => Buffer.from(text, 'latin1')

describe('a picture', () => {
	test.each<[string, Buffer]>([
		['image/png', PNG],
		['image/jpeg', ascii('\xff\xd8\xff\xe0\0\x10JFIF\0\x01')],
		['image/gif', ascii('GIF89a\x01\0\x01\0')],
		['image/webp', ascii('RIFF\x24\0\0\0WEBPVP8 ')],
		['image/avif', ascii('\0\0\0\x20ftypavif\0\0\0\0avifmif1miafMA1B')],
	])('is known as %s by its content, whatever it is called', async (mimeType, bytes) => {
		const answer = await upload(bytes, { 'content-type': 'text/html' })
		expect(answer.status).toBe(201)
		const asset = (await answer.json()) as { id: string; src: string }
		expect(asset).toEqual({
			id: asset.id,
			src: `asset:${board}/${asset.id}`,
			mimeType,
			bytes: bytes.byteLength,
		})
		const read = await alice.call('GET', `/api/boards/${board}/assets/${asset.id}`)
		expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true)
		expect(Object.fromEntries(read.headers)).toMatchObject({
			'content-type': mimeType,
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'private, max-age=31536000, immutable',
		})
		const again = await alice.call('GET', `/api/boards/${board}/assets/${asset.id}`, null, {
			'if-none-match': read.headers.get('etag') ?? '',
		})
		expect(again.status).toBe(304)
	})

	test.each<[string, Buffer]>([
		['an SVG', ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
		['an SVG with an XML head', ascii('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
		['a page', ascii('<!doctype html><script>alert(1)</script>')],
		['a PDF', ascii('%PDF-1.7\n')],
		['a video', ascii('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41')],
		['a program', ascii('MZ\x90\0')],
		['a bitmap', ascii('BM\x3a\0\0\0\0\0\0\0')],
		['text', ascii('hello')],
	])('%s is refused, whatever it is called', async (_, bytes) => {
		expect(await failure(await upload(bytes, { 'content-type': 'image/png' }))).toEqual([
			415,
			'unsupported_image',
		])
	})

	test('without a byte is refused', async () => {
		expect(await failure(await alice.call('POST', `/api/boards/${board}/assets`))).toEqual([
			415,
			'unsupported_image',
		])
	})

	test('may have as many bytes as the limit says, and not one more', async () => {
		const padded = (length: number) => Buffer.concat([PNG, Buffer.alloc(length - PNG.byteLength)])
		expect((await upload(padded(LIMITS.assetBytes))).status).toBe(201)
		expect(await failure(await upload(padded(LIMITS.assetBytes + 1)))).toEqual([413, 'too_large'])
	})

	test('past the limit is refused also when its length is not told beforehand', async () => {
		const piece = new Uint8Array(1024 * 1024)
		let sent = 0
		const body = new ReadableStream({
			pull(controller) {
				sent += 1
				if (sent > 22) controller.close()
				else controller.enqueue(piece)
			},
		})
		const answer = await fetch(`${server.base}/api/boards/${board}/assets`, {
			method: 'POST',
			headers: { authorization: `Bearer ${alice.token}` },
			body,
			duplex: 'half',
		} as RequestInit)
		expect(await failure(answer)).toEqual([413, 'too_large'])
	})

	test('of one board is not found on another', async () => {
		const { id } = (await (await upload(PNG)).json()) as { id: string }
		const other = await server.createBoard(alice, 'Another')
		expect(await failure(await alice.call('GET', `/api/boards/${other}/assets/${id}`))).toEqual([
			404,
			'not_found',
		])
	})
})

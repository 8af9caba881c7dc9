import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failure, PNG, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'
import { avif, gif, jpeg, png, webp } from '../kit/pictures.js'

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
		['image/jpeg', jpeg(3, 2)],
		['image/gif', gif(3, 2)],
		['image/webp', webp(3, 2)],
		['image/avif', avif(3, 2)],
	])('[SEC-1] is known as %s by its content, whatever it is called', async (mimeType, bytes) => {
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
		[
			'an SVG that calls itself a PNG in its first words',
			ascii('<!-- \x89PNG -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
		],
		[
			'an SVG behind a byte order mark',
			ascii('\xef\xbb\xbf<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
		],
		['an SVG in UTF-16', Buffer.from('\ufeff<svg xmlns="http://www.w3.org/2000/svg"/>', 'utf16le')],
		['an SVG, packed', gzipSync('<svg xmlns="http://www.w3.org/2000/svg"/>')],
		[
			'the signature of a PNG and a script',
			Buffer.concat([png(1, 1).subarray(0, 8), ascii('<script>alert(1)</script>')]),
		],
		['a JPEG that does not say how large it is', ascii('\xff\xd8\xff\xe0\0\x10JFIF\0\x01')],
		['a picture of no width', png(0, 100)],
	])('[SEC-2] %s is refused, whatever it is called', async (_, bytes) => {
		expect(await failure(await upload(bytes, { 'content-type': 'image/png' }))).toEqual([
			415,
			'unsupported_image',
		])
	})

	test('[SEC-2] without a byte is refused', async () => {
		expect(await failure(await alice.call('POST', `/api/boards/${board}/assets`))).toEqual([
			415,
			'unsupported_image',
		])
	})

	test('[SEC-3] may have as many bytes as the limit says, and not one more', async () => {
		const padded = (length: number) => Buffer.concat([PNG, Buffer.alloc(length - PNG.byteLength)])
		expect((await upload(padded(LIMITS.assetBytes))).status).toBe(201)
		expect(await failure(await upload(padded(LIMITS.assetBytes + 1)))).toEqual([413, 'too_large'])
	})

	test('[SEC-3] past the limit is refused also when its length is not told beforehand', async () => {
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

	test('[SEC-5] of one board is not found on another', async () => {
		const { id } = (await (await upload(PNG)).json()) as { id: string }
		const other = await server.createBoard(alice, 'Another')
		expect(await failure(await alice.call('GET', `/api/boards/${other}/assets/${id}`))).toEqual([
			404,
			'not_found',
		])
	})

	test('[SEC-2] that is a script to another reader is given out as the picture it is, and can run nothing', async () => {
		const polyglot = Buffer.concat([PNG, ascii('<script>alert(1)</script><svg onload="alert(1)"/>')])
		const { id } = (await (await upload(polyglot, { 'content-type': 'text/html' })).json()) as { id: string }
		const read = await alice.call('GET', `/api/boards/${board}/assets/${id}`, null, { accept: 'text/html' })
		expect(Object.fromEntries(read.headers)).toMatchObject({
			'content-type': 'image/png',
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; sandbox",
			'cross-origin-resource-policy': 'same-origin',
		})
	})

	test.each<[string, (width: number, height: number) => Buffer]>([
		['PNG', png],
		['JPEG', jpeg],
		['GIF', gif],
		['WebP', webp],
		['AVIF', avif],
	])(
		'[SEC-4] of the kind %s may unpack to as many pixels as the limit says, and not to one more',
		async (_, made) => {
			const side = Math.sqrt(LIMITS.imagePixels)
			expect((await upload(made(side, side))).status).toBe(201)
			expect(await failure(await upload(made(side, side + 1)))).toEqual([413, 'too_large'])
			const [long, wide] = [LIMITS.imagePixels / 32_768, 32_768]
			expect((await upload(made(long, wide))).status).toBe(201)
			expect(await failure(await upload(made(long, wide + 1)))).toEqual([413, 'too_large'])
		},
	)

	test('[SEC-4] of a few bytes that claims 60,000 by 60,000 pixels is refused with what may be', async () => {
		const answer = await upload(png(60_000, 60_000))
		const { error } = (await answer.json()) as { error: { hint: string } }
		expect(error.hint).toBe('A picture may have up to 64 megapixels: use a smaller copy of it.')
		expect(await failure(await upload(png(2 ** 32 - 1, 2 ** 32 - 1)))).toEqual([413, 'too_large'])
	})

	test('[SEC-4] says how large it is behind a colour profile, and not anywhere in 20 MiB', async () => {
		const segment = Buffer.concat([ascii('\xff\xe2\xff\xff'), Buffer.alloc(0xffff - 2)])
		const behind = (segments: number) =>
			Buffer.concat([
				jpeg(3, 2).subarray(0, 20),
				...Array<Buffer>(segments).fill(segment),
				jpeg(3, 2).subarray(20),
			])
		expect((await upload(behind(9))).status).toBe(201)
		expect(await failure(await upload(behind(300)))).toEqual([415, 'unsupported_image'])
	})
})

describe('the path of a picture', () => {
	/** As written: `fetch` would tidy it up. */
	const ask = async (path: string): Promise<{ status: number; body: string }> => {
		const socket = connect(server.port, '127.0.0.1')
		socket.write(
			`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nAuthorization: Bearer ${alice.token}\r\nConnection: close\r\n\r\n`,
		)
		let answer = ''
		socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')))
		await once(socket, 'close')
		return { status: Number(answer.split(' ')[1]), body: answer.split('\r\n\r\n')[1] ?? '' }
	}

	test('[SEC-5] leads to pictures of that board and to nothing else, however it is written', async () => {
		const { id } = (await (await upload(PNG)).json()) as { id: string }
		const other = await server.createBoard(alice, 'Another')
		const there = `/api/boards/${board}/assets`
		expect((await ask(`${there}/${id}`)).status).toBe(200)
		const names = [
			'..',
			'../people',
			'%2e%2e',
			'..%2f..%2fsession-secret',
			'..%5c..%5csession-secret',
			'%2e%2e%2f%2e%2e%2fgroundwork.db',
			'%252e%252e%252fgroundwork.db',
			`${id}%00`,
			`${id}%00.png`,
			`${id}.png`,
			`${id}/`,
			`%20${id}`,
			id.toUpperCase(),
			id.replace(/^./, (sign) => `%${sign.charCodeAt(0).toString(16)}%00`),
			`..%2f..%2f${other}%2fassets%2f${id}`,
			`%27%20OR%201=1--`,
			'a'.repeat(8000),
			'%ff%fe',
			'%',
		]
		for (const name of names) {
			const { status, body } = await ask(`${there}/${name}`)
			expect([400, 404], name.slice(0, 60)).toContain(status)
			expect(body).not.toContain('PNG')
			expect(body).not.toContain('Error:')
		}
		// an encoded sign is the sign itself
		expect((await ask(`${there}/%${id.charCodeAt(0).toString(16)}${id.slice(1)}`)).status).toBe(200)
		expect((await ask(`/api/boards/${other}/assets/${id}`)).status).toBe(404)
		expect((await ask(`/api/boards/${other}/../${board}/assets/${id}`)).status).not.toBe(500)
	})
})

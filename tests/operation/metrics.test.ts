import { request } from 'node:http'
import { networkInterfaces } from 'node:os'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { failure, startTestServer } from '../http/support.js'
import type { TestServer } from '../http/support.js'
import { presenceFrame, RawSocket } from '../kit/RawSocket.js'

const METRICS_TOKEN = 'a-token-for-metrics-with-enough-signs-in-it'

const read = async (server: TestServer): Promise<Map<string, number>> => {
	const answer = await server.signedOut('GET', '/metrics')
	expect(answer.status).toBe(200)
	expect(answer.headers.get('content-type')).toContain('text/plain')
	const samples = (await answer.text()).matchAll(/^(\w+(?:\{[^}]*\})?) (\S+)$/gm)
	return new Map([...samples].map(([, name, value]) => [name!, Number(value)]))
}

const socketTo = (server: TestServer, board: string, layer: string, token: string, query = '') =>
	RawSocket.open(`ws://127.0.0.1:${server.port}/sync/${board}/${layer}?token=${token}${query}`)

const change = (words: string): Uint8Array => {
	const doc = new Y.Doc()
	doc.getText('words').insert(0, words)
	return Y.encodeStateAsUpdate(doc)
}

test('[OPS-4] sockets, rooms, commits, bytes, refusals, closes, presence and calls are counted', async () => {
	const server = await startTestServer()
	const { board, member, viewer } = await server.cast()
	const before = await read(server)
	const writer = await socketTo(server, board, 'canvas', member.token)
	const reader = await socketTo(server, board, 'canvas', viewer.token)
	await Promise.all([writer.settled(), reader.settled()])
	const words = 'a'.repeat(10_000)
	writer.update(change(words))
	writer.send(presenceFrame([{ client: 1, clock: 1, state: '{}' }]))
	reader.update(change('a viewer writes'))
	await reader.next('update')
	await reader.next('denied')
	await reader.next('presence', ({ entries }) => entries.length > 0)

	const during = await read(server)
	const grown = (name: string) => (during.get(name) ?? 0) - (before.get(name) ?? 0)
	expect(during.get('groundwork_sockets{layer="canvas"}')).toBe(2)
	expect(during.get('groundwork_sockets{layer="leaders"}')).toBe(0)
	expect(during.get('groundwork_rooms')).toBeGreaterThan(0)
	expect(grown('groundwork_commit_duration_seconds_count')).toBe(1)
	expect(grown('groundwork_commit_group_size_sum')).toBe(1)
	expect(grown('groundwork_log_bytes_total')).toBeGreaterThan(words.length)
	expect(grown('groundwork_log_bytes_total')).toBeLessThan(words.length + 100)
	// a stock client is told in its own way, and counted all the same
	expect(grown('groundwork_refused_writes_total{reason="writeRefused"}')).toBe(1)
	expect(grown('groundwork_presence_frames_total{direction="in"}')).toBe(1)
	expect(grown('groundwork_presence_frames_total{direction="out"}')).toBeGreaterThan(0)
	expect(
		grown('groundwork_http_duration_seconds_count{method="GET",route="/sync/:board/:layer",status="1xx"}'),
	).toBe(2)
	expect(
		before.get('groundwork_http_duration_seconds_count{method="POST",route="/api/boards",status="2xx"}'),
	).toBe(1)
	expect(during.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)

	writer.send('text is refused')
	reader.end()
	await Promise.all([writer.closed, reader.closed])
	await expect.poll(async () => (await read(server)).get('groundwork_sockets{layer="canvas"}')).toBe(0)
	const after = await read(server)
	expect(after.get('groundwork_socket_closes_total{reason="malformed"}')).toBe(1)
	expect(after.get('groundwork_socket_closes_total{reason="left"}')).toBe(1)
	await server.close()
})

test('[OPS-4] a fold is counted', async () => {
	const server = await startTestServer()
	const { board, member } = await server.cast()
	const socket = await socketTo(server, board, 'canvas', member.token)
	await socket.settled()
	const doc = new Y.Doc()
	doc.on('update', (update: Uint8Array) => socket.update(update))
	for (let sent = 0; sent < LIMITS.updatesPerSecond * 5 - 10; sent++) doc.getText('words').insert(0, 'x')
	await socket.settled()
	await expect
		.poll(async () => (await read(server)).get('groundwork_fold_duration_seconds_count'), {
			timeout: 15_000,
		})
		.toBeGreaterThan(0)
	await server.close()
})

test('[OPS-5] no label of a metric is an id, a path or a word of anybody’s, however often and oddly the server is called', async () => {
	const server = await startTestServer()
	const { board, leader, member, viewer, stranger } = await server.cast()
	const { token } = await server.invite(leader, board, 'viewer')
	for (let i = 0; i < 30; i++) {
		await stranger.call('GET', `/api/invitations/${token.slice(i)}`)
		await stranger.call('GET', `/nowhere/${i}`)
		await stranger.call('GET', `/api/nowhere/${i}`)
	}
	await server.signedOut('PROPFIND', `/api/boards/${board}`)
	const text = await (await server.signedOut('GET', '/metrics')).text()
	for (const secret of [board, token, leader.id, leader.name, member.id, viewer.token, 'nowhere', 'PROPFIND'])
		expect(text).not.toContain(secret)
	const routes = new Set([...text.matchAll(/route="([^"]*)"/g)].map(([, route]) => route))
	expect(routes).toContain('/api/invitations/:token')
	expect(routes.size).toBeLessThan(12)
	await server.close()
})

/** The status `/metrics` is answered with when asked under this address and these headers. */
const ask = (host: string, port: number, headers: Record<string, string> = {}): Promise<number> =>
	new Promise((resolve, reject) => {
		const asking = request({ host, port, path: '/metrics', headers }, (answer) => {
			answer.resume()
			resolve(answer.statusCode ?? 0)
		})
		asking.on('error', reject)
		asking.end()
	})

test('[OPS-6] without a token of their own the metrics are there for this machine alone, and for nobody through a proxy', async () => {
	const server = await startTestServer({ host: '0.0.0.0' })
	expect(await ask('127.0.0.1', server.port)).toBe(200)
	for (const [name, value] of [
		['x-forwarded-for', '203.0.113.9'],
		['x-forwarded-proto', 'https'],
		['forwarded', 'for=203.0.113.9'],
		['via', '1.1 proxy'],
		['x-real-ip', '203.0.113.9'],
		['host', 'plan.example.org'],
		['host', 'localhost.example.org'],
	] as const)
		expect(await ask('127.0.0.1', server.port, { [name]: value })).toBe(404)
	const outside = Object.values(networkInterfaces())
		.flatMap((one) => one ?? [])
		.find(({ internal, family }) => !internal && family === 'IPv4')
	if (outside) {
		expect(await ask(outside.address, server.port)).toBe(404)
		expect(await ask(outside.address, server.port, { host: 'localhost' })).toBe(404)
	}
	expect(await failure(await server.signedOut('GET', '/metrics', null, { via: '1.1 proxy' }))).toEqual([
		404,
		'not_found',
	])
	await server.close()
	const behind = await startTestServer({ trustProxy: true })
	expect(await ask('127.0.0.1', behind.port)).toBe(404)
	await behind.close()
})

test('[OPS-6] with one, whoever sends it reads them, and nobody else', async () => {
	const server = await startTestServer({ metricsToken: METRICS_TOKEN, trustProxy: true })
	const sending = (authorization: string) =>
		ask('127.0.0.1', server.port, { authorization, 'x-forwarded-for': '203.0.113.9' })
	expect(await sending(`Bearer ${METRICS_TOKEN}`)).toBe(200)
	expect(await sending(`Bearer ${METRICS_TOKEN}x`)).toBe(404)
	expect(await sending('Bearer x')).toBe(404)
	expect(await sending(`Basic ${METRICS_TOKEN}`)).toBe(404)
	expect(await ask('127.0.0.1', server.port)).toBe(404)
	const ada = await server.signIn('Ada')
	expect(await sending(`Bearer ${ada.token}`)).toBe(404)
	await server.close()
})

import { rmSync } from 'node:fs'
import { request } from 'node:http'
import type { Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { startTestServer } from '../http/support.js'
import type { TestServer } from '../http/support.js'
import { editOf, mapOf, setKey } from '../kit/edits.js'
import { ApiCaller, joinWithStockProvider } from '../kit/program.js'
import type { Program } from '../kit/program.js'
import { RawSocket } from '../kit/RawSocket.js'
import { startServerProcess } from '../kit/serverProcess.js'
import { syncUrl } from '../kit/syncUrl.js'

let server: TestServer
let cast: Awaited<ReturnType<TestServer['cast']>>
const open: { close(): void }[] = []

beforeEach(async () => {
	server = await startTestServer()
	cast = await server.cast()
})
afterEach(async () => {
	for (const one of open.splice(0)) one.close()
	await server.close()
})

const joinStock = async (token: string, layer: 'canvas' | 'review' = 'canvas'): Promise<Program> => {
	const program = await joinWithStockProvider({ url: server.base, board: cast.board, layer, token })
	open.push(program)
	return program
}
const joinRaw = async (token: string) => {
	const socket = await RawSocket.open(syncUrl(server, { board: cast.board, token, own: true }))
	open.push({ close: () => socket.end() })
	await socket.next('step1')
	return socket
}
/** A websocket, by hand: a client of `ws` reads ahead even when it is paused. */
const joinWithoutReading = (token: string) =>
	new Promise<Socket>((resolve, reject) => {
		const { pathname, search } = new URL(syncUrl(server, { board: cast.board, token }))
		const headers = {
			connection: 'Upgrade',
			upgrade: 'websocket',
			'sec-websocket-version': '13',
			'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
		}
		const asking = request({ host: '127.0.0.1', port: server.port, path: pathname + search, headers })
		asking.on('upgrade', (_answer, socket) => {
			// being cut off is what the test waits for
			socket.on('error', () => {})
			socket.pause()
			resolve(socket)
		})
		asking.on('error', reject)
		asking.end()
	})
const has = (doc: Y.Doc, key: string) =>
	new Promise<void>((resolve) => {
		const look = () => {
			if (mapOf(doc).has(key)) resolve()
		}
		mapOf(doc).observe(look)
		look()
	})

test('[WIRE-1] the stock provider reads the board with nothing but a token', async () => {
	const { doc } = await joinStock(cast.viewer.token)
	expect(doc.getMap('records').size).toBeGreaterThan(0)
})

test('[WIRE-1] two stock providers converge', async () => {
	const alice = await joinStock(cast.leader.token)
	const bob = await joinStock(cast.member.token)
	mapOf(alice.doc).set('from alice', 1)
	mapOf(bob.doc).set('from bob', 2)
	await Promise.all([has(alice.doc, 'from bob'), has(bob.doc, 'from alice')])
	expect(mapOf(alice.doc).toJSON()).toEqual(mapOf(bob.doc).toJSON())
})

test('[WIRE-2] work done while away arrives on return', async () => {
	const alice = await joinStock(cast.leader.token)
	const bob = await joinStock(cast.member.token)
	alice.provider.disconnect()
	mapOf(alice.doc).set('offline', 1)
	mapOf(bob.doc).set('meanwhile', 2)
	alice.provider.connect()
	await Promise.all([has(alice.doc, 'meanwhile'), has(bob.doc, 'offline')])
})

test('[SAVE-3] `saved` counts change frames in order, also those that change nothing, and says what is durable', async () => {
	const alice = await joinRaw(cast.member.token)
	const doc = new Y.Doc()
	const first = editOf(doc, (map) => map.set('a', 1))
	alice.update(first)
	alice.update(first)
	alice.update(editOf(doc, (map) => map.delete('a')))
	alice.step2(Y.encodeStateAsUpdate(new Y.Doc()))
	await alice.next('saved', ({ frames }) => frames === 4)
	const clocks = alice.received.flatMap((frame) =>
		frame.kind === 'saved' ? [...Y.decodeStateVector(frame.stateVector)] : [],
	)
	expect(clocks).toEqual([[doc.clientID, 1]])
	const counts = alice.received.flatMap((frame) => (frame.kind === 'saved' ? [frame.frames] : []))
	expect(counts).toEqual(counts.toSorted((a, b) => a - b))
})

test('[LIMIT-5] a board larger than the send buffer can still be joined', async () => {
	const alice = await joinRaw(cast.member.token)
	const chunk = 'x'.repeat(1_000_000)
	for (let i = 1; i <= 10; i++) {
		alice.update(setKey(`large ${i}`, chunk))
		await alice.next('saved', ({ frames }) => frames === i)
	}
	const bob = await joinRaw(cast.viewer.token)
	expect(mapOf(await bob.settled()).size).toBe(10)
	alice.update(setKey('after'))
	await bob.next('update')
})

test('[LIMIT-4] a reader who does not read is closed as overloaded; the others notice nothing', async () => {
	// two writers, because one may send 4 MiB a second; 36 MB, because the kernel holds a good part of it for a slow reader
	const alice = await joinRaw(cast.member.token)
	const bob = await joinRaw(cast.leader.token)
	const slow = await joinWithoutReading(cast.commenter.token)
	const [aliceDoc, bobDoc] = [new Y.Doc(), new Y.Doc()]
	const chunk = 'x'.repeat(900_000)
	for (let i = 1; i <= 20; i++) {
		alice.update(editOf(aliceDoc, (map) => map.set('alice', `${i}${chunk}`)))
		bob.update(editOf(bobDoc, (map) => map.set('bob', `${i}${chunk}`)))
		await alice.next('saved', ({ frames }) => frames === i)
		await bob.next('saved', ({ frames }) => frames === i)
	}
	await alice.next('update', () => alice.count('update') === 20)
	let read = 0
	slow.on('data', (data) => (read += data.length)).resume()
	await new Promise((resolve) => slow.on('end', resolve).on('close', resolve))
	expect(read).toBeLessThan(36_000_000)
	const again = await joinRaw(cast.commenter.token)
	expect(mapOf(await again.settled()).size).toBe(2)
})

test('[SAVE-7] a server that stops says so, and every socket may come back', async () => {
	const alice = await joinRaw(cast.member.token)
	const { dataDir } = server
	await server.stop()
	expect(await alice.closed).toBe(1012)
	server = await startTestServer()
	rmSync(dataDir, { recursive: true })
})

test('[SAVE-15] what was called saved is there after a SIGKILL', async () => {
	const program = await startServerProcess()
	try {
		const leader = await ApiCaller.named(program.url, 'Lea')
		const { id } = await leader.call<{ id: string }>('POST', '/api/boards', {
			title: 'Plan',
			template: 'blank',
		})
		const port = Number(new URL(program.url).port)
		const url = syncUrl({ port }, { board: id, token: leader.token, own: true })
		const alice = await RawSocket.open(url.replace('127.0.0.1', 'localhost'))
		for (let i = 0; i < 20; i++) alice.update(setKey(`key ${i}`))
		await alice.next('saved', ({ frames }) => frames === 20)
		await program.kill('SIGKILL')
		await alice.closed
		await program.start()
		const bob = await RawSocket.open(url.replace('127.0.0.1', 'localhost'))
		expect(mapOf(await bob.settled()).size).toBe(20)
		bob.end()
	} finally {
		await program.end()
	}
})

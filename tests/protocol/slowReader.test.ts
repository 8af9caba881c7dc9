import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { editOf, mapOf } from '../kit/edits.js'
import { ApiCaller, joinWithStockProvider } from '../kit/program.js'
import { RawSocket } from '../kit/RawSocket.js'
import { residentMB } from '../kit/residentMB.js'
import { startServerProcess } from '../kit/serverProcess.js'
import type { ServerProcess } from '../kit/serverProcess.js'
import { syncUrl } from '../kit/syncUrl.js'

/** Three quarters of what a socket may send: 42 MB are written while nobody reads them. */
const SECONDS = 14
const WRITES_PER_SECOND = 60
const BYTES = 50_000

let server: ServerProcess
beforeEach(async () => {
	server = await startServerProcess()
})
afterEach(() => server.end())

test('[HOST-31] a reader that stops reading costs little memory, is put out, and catches up by herself', async () => {
	const { url, board, writer, reader } = await cast()
	const alice = await RawSocket.open(writer)
	await alice.next('step1')
	const doc = new Y.Doc()
	let written = 0
	/** 3 MB a second, whatever the server makes of it. Resolves with the most memory the server held meanwhile, in MB. */
	const write = async (seconds: number) => {
		let most = 0
		const began = performance.now()
		for (let i = 0; i < seconds * WRITES_PER_SECOND; i++) {
			const value = `${++written} ${'x'.repeat(BYTES)}`
			alice.update(editOf(doc, (map) => map.set(`page ${written % 20}`, value)))
			alice.received.length = 0
			most = Math.max(most, residentMB(server.pid()) ?? 0)
			await sleep(Math.max(0, began + ((i + 1) * 1000) / WRITES_PER_SECOND - performance.now()))
		}
		return most
	}

	const bob = await joinWithStockProvider({ url, board, layer: 'canvas', token: reader })
	// what writing alone makes of the heap
	const usual = await write(4)
	const socket = bob.provider.ws as unknown as WebSocket
	const closed = once(socket, 'close')
	socket.pause()
	const most = await write(SECONDS)
	await alice.settled()
	expect(most - usual).toBeLessThan((LIMITS.sendBufferBytes + 20_000_000) / 1e6)

	socket.resume()
	const [code] = (await closed) as [number]
	// 1006 is what the reader sees when the close frame could not get through behind all she had not read
	expect([1013, 1006]).toContain(code)
	const { provider } = bob
	await new Promise<void>((resolve) => {
		provider.on('sync', (isSynced: boolean) => isSynced && resolve())
		if (provider.synced) resolve()
	})
	expect(mapOf(bob.doc).toJSON()).toEqual(mapOf(doc).toJSON())
	bob.close()
	alice.end()
}, 120_000)

async function cast() {
	const port = Number(new URL(server.url).port)
	const leader = await ApiCaller.named(server.url, 'Lea')
	const { id: board } = await leader.call<{ id: string }>('POST', '/api/boards', {
		title: 'Plan',
		template: 'blank',
	})
	const { token } = await leader.call<{ token: string }>('POST', `/api/boards/${board}/invitations`, {
		role: 'viewer',
	})
	const viewer = await ApiCaller.named(server.url, 'Vito')
	await viewer.call('POST', `/api/invitations/${token}/accept`)
	const writer = syncUrl({ port }, { board, token: leader.token, own: true })
	return { url: server.url, board, writer, reader: viewer.token }
}

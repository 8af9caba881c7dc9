import type { Layer } from '@groundwork/shared/model/roles'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { startTestServer } from '../http/support.js'
import type { Caller, TestServer } from '../http/support.js'
import { RawSocket } from './RawSocket.js'
import { syncUrl } from './syncUrl.js'

/** A server for all tests of a file, and for each a board with one person of each role. Their sockets end with the test. */
export function boardForEachTest() {
	let server: TestServer
	let cast: Awaited<ReturnType<TestServer['cast']>>
	const sockets: RawSocket[] = []

	beforeAll(async () => {
		server = await startTestServer()
	})
	afterAll(() => server.close())
	beforeEach(async () => {
		cast = await server.cast()
	})
	afterEach(() => {
		for (const socket of sockets.splice(0)) socket.end()
	})

	return {
		get server() {
			return server
		},
		get cast() {
			return cast
		},
		/** Resolves when the server has asked its first question. `own: false` is y-websocket's stock provider. */
		async join(who: Caller, layer: Layer = 'canvas', own = true): Promise<RawSocket> {
			const socket = await RawSocket.open(
				syncUrl(server, { board: cast.board, layer, token: who.token, own }),
			)
			sockets.push(socket)
			await socket.next('step1')
			return socket
		},
	}
}

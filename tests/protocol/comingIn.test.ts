import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Principal } from '@groundwork/server/access/authenticate'
import { memoryLimits } from '@groundwork/server/limits/memoryLimits'
import { noTelemetry } from '@groundwork/server/operation/telemetry'
import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import { syncRoute } from '@groundwork/server/socket/upgrade'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { newBoardId, newPersonId, newSessionId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import { CLOSE } from '@groundwork/shared/protocol/close'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { createAdaptorServer } from '@hono/node-server'
import { WebSocketServer } from 'ws'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mapOf, setKey } from '../kit/edits.js'
import { HeldLog } from '../kit/HeldLog.js'
import { RawSocket } from '../kit/RawSocket.js'
import { keptLog } from '../kit/logLines.js'
import { syncUrl } from '../kit/syncUrl.js'

/** Between the check of a role and the seat where changes of it arrive lies the loading of a layer, here held in the hand. */

const board = newBoardId()
const session = {
	id: newSessionId(),
	person: { id: newPersonId(), name: 'Mia' },
	next: 2,
	due: false,
	old: false,
}
const mia: Principal = { ...session.person, by: 'token', session }

let role: Role | null
let live: boolean
let log: HeldLog
let rooms: RoomRegistry
let server: Server
let letRead: () => void

beforeEach(async () => {
	role = 'member'
	live = true
	log = new HeldLog()
	await log.letThrough()
	log.holdReads = new Promise((resolve) => (letRead = resolve))
	const { logger } = keptLog()
	rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger })
	const route = syncRoute({
		authenticate: async () => (live ? mia : null),
		sessions: { isLive: async () => live },
		roleOf: async () => role,
		allowedOrigin: () => true,
		rooms,
		limits: memoryLimits(),
		logger,
		telemetry: noTelemetry,
	})
	server = createAdaptorServer({
		fetch: route.fetch,
		websocket: { server: new WebSocketServer({ noServer: true }) },
	}) as Server
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
	await rooms.close()
	server.close()
})

/** Let in, and waiting for the layer. */
async function comeIn(): Promise<RawSocket> {
	const { port } = server.address() as AddressInfo
	const socket = await RawSocket.open(syncUrl({ port }, { board, token: 'hers', own: true }))
	await log.isRead(1)
	return socket
}

test('[RIGHT-6] whoever is taken off while she comes in is put out before she reads a thing', async () => {
	const socket = await comeIn()
	role = null
	rooms.roleChanged(board, mia.id, null)
	letRead()
	expect(await socket.closed).toBe(4403)
	expect(socket.count('step2')).toBe(0)
})

test('[RIGHT-5] a role that changes while somebody comes in is the one she gets', async () => {
	const socket = await comeIn()
	role = 'viewer'
	rooms.roleChanged(board, mia.id, 'viewer')
	letRead()
	await socket.next('role', (told) => told.role === 'viewer')
	socket.end()
})

test('[SESS-14] a session that ends while its person comes in opens nothing', async () => {
	const socket = await comeIn()
	live = false
	rooms.sessionEnded(session.id)
	letRead()
	expect(await socket.closed).toBeGreaterThanOrEqual(4400)
	expect(socket.count('step2')).toBe(0)
})

test(`[LIMIT-10] of what she sends meanwhile ${LIMITS.earlyFrames} frames wait for the layer, and all are taken`, async () => {
	const socket = await comeIn()
	for (let i = 0; i < LIMITS.earlyFrames; i++) socket.update(setKey(`early ${i}`))
	// answered by the stream, behind all that was sent
	socket.socket.ping()
	await once(socket.socket, 'pong')
	letRead()
	await socket.next('saved', ({ frames }) => frames === LIMITS.earlyFrames)
	socket.end()
})

test('[LIMIT-10] with one more she is put out as overloaded, and none is taken', async () => {
	const socket = await comeIn()
	for (let i = 0; i <= LIMITS.earlyFrames; i++) socket.update(setKey(`early ${i}`))
	expect(await socket.closed).toBe(CLOSE.overloaded)
	letRead()
	const witness = await comeIn()
	expect(mapOf(await witness.settled()).size).toBe(0)
	witness.end()
})

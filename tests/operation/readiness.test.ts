import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import { createOnError } from '@groundwork/server/http/failures'
import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { newBoardId } from '@groundwork/shared/model/ids'
import { Hono } from 'hono'
import Database from 'libsql'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { failure, startTestServer } from '../http/support.js'
import type { TestServer } from '../http/support.js'
import { HeldLog } from '../kit/HeldLog.js'
import { keptLog } from '../kit/logLines.js'
import { RawSocket } from '../kit/RawSocket.js'

const open = (port: number, board: string, token: string) =>
	RawSocket.open(`ws://127.0.0.1:${port}/sync/${board}/canvas?token=${token}&v=${PROTOCOL_VERSION}`)

/** Why it is not ready. */
async function problem(server: TestServer): Promise<string> {
	const answer = await server.signedOut('GET', '/readyz')
	const { error } = (await answer.json()) as { error: { code: string; message: string } }
	expect([answer.status, error.code]).toEqual([503, 'unavailable'])
	return error.message
}

test('[OPS-7] a server whose database answers is ready', async () => {
	const server = await startTestServer()
	const answer = await server.signedOut('GET', '/readyz')
	expect([answer.status, await answer.json()]).toEqual([200, { ready: true }])
	await server.close()
})

test('[OPS-7] while it stops it says so, begins nothing new, and still saves what it took', async () => {
	const server = await startTestServer()
	const { board, member, viewer } = await server.cast()
	const socket = await open(server.port, board, member.token)
	await socket.settled()
	const other = await open(server.port, board, viewer.token)
	const doc = new Y.Doc()
	const words = doc.getText('words')
	words.insert(0, 'the last')
	socket.step2(Y.encodeStateAsUpdate(doc))
	const points = (clock: number) => {
		// presence is not stored, and comes through behind the change
		socket.presence({ client: doc.clientID, clock, state: {} })
		return other.next('presence', ({ entries }) => entries.some((one) => one.clock === clock))
	}
	await points(1)
	await socket.settled()
	// another program holds the database for a moment: what is being saved waits, and the stop with it
	const database = new Database(join(server.dataDir, 'groundwork.db'))
	database.exec('BEGIN IMMEDIATE')
	words.insert(words.length, ' words')
	socket.update(Y.encodeStateAsUpdate(doc))
	await points(2)
	expect(await problem(server)).toBe('Not ready: database: does not answer.')
	const stopped = server.stop()

	expect(await problem(server)).toBe('Not ready: server: stopping; database: does not answer.')
	expect((await server.signedOut('GET', '/healthz')).status).toBe(200)
	const refused = await server.signedOut('POST', '/api/session', { name: 'Late' })
	expect(refused.headers.get('retry-after')).toBe('5')
	expect(await failure(refused)).toEqual([503, 'unavailable'])

	database.exec('COMMIT')
	database.close()
	await stopped
	const again = await startTestServer({ dataDir: server.dataDir })
	const later = await open(again.port, board, member.token)
	expect((await later.settled()).getText('words').toJSON()).toBe('the last words')
	later.end()
	await again.stop()
	rmSync(server.dataDir, { recursive: true })
})

test('[OPS-7] a call that was under way when everything was saved is told to come again, and is no failure in the log', async () => {
	const { logger, lines } = keptLog()
	const log = new HeldLog()
	const rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger })
	const app = new Hono()
	app.onError(createOnError({ logger }))
	app.get('/', async (c) => c.json(await rooms.readAll(newBoardId(), () => ({}))))
	await rooms.close()
	const answer = await app.request('/')
	expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
	expect(lines()).toEqual([])
})

test('[OPS-20] an idle connection outlasts the 60 seconds for which a load balancer keeps it', async () => {
	const server = await startTestServer()
	const { headers } = await server.signedOut('GET', '/healthz')
	expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(60)
	await server.close()
})

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
import type { PresenceEntry } from '../kit/RawSocket.js'

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
	let told = 0
	const points = async (clock: number) => {
		// presence is not stored, and comes through behind the change
		socket.presence({ client: doc.clientID, clock, state: {} })
		const isNew = ({ entries }: { entries: PresenceEntry[] }) => entries.some((one) => one.clock > told)
		const { entries } = await other.next('presence', isNew)
		told = Math.max(...entries.map((one) => one.clock))
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
	expect(refused.headers.get('retry-after')).toBe('1')
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
	app.all('/', async (c) => c.json(await rooms.readAll(newBoardId(), () => ({}))))
	await rooms.close()
	const answer = await app.request('/')
	expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
	// of a call that writes something may have been done, and nothing it is told says otherwise
	const written = await app.request('/', { method: 'POST' })
	expect([written.status, written.headers.get('retry-after')]).toEqual([503, null])
	expect(lines()).toEqual([])
})

test('[OPS-21] a call that writes is finished by a server that stops, and every answer of it ends its connection', async () => {
	const server = await startTestServer()
	const { leader, board } = await server.cast()
	const stay = await server.signedOut('GET', '/healthz')
	expect(stay.headers.get('connection')).toBe('keep-alive')
	// another program holds the database for a moment: the calls wait for it, and the stop for the calls
	const database = new Database(join(server.dataDir, 'groundwork.db'))
	database.exec('BEGIN IMMEDIATE')
	const calls = [leader.call('PATCH', `/api/boards/${board}`, { title: 'At the last moment' })]
	await expect.poll(async () => (await server.signedOut('GET', '/readyz')).status).toBe(503)
	const anchor = { kind: 'point', page: 'page:page', x: 0, y: 0 }
	calls.push(leader.call('POST', `/api/boards/${board}/threads`, { anchor, text: 'One thing more' }))
	expect(await problem(server)).toBe('Not ready: database: does not answer.')
	const stopped = server.stop()
	for (const path of ['/healthz', '/api/settings'])
		// oxlint-disable-next-line no-await-in-loop
		expect((await server.signedOut('GET', path)).headers.get('connection')).toBe('close')
	expect((await server.signedOut('GET', '/')).status).not.toBe(503)

	database.exec('COMMIT')
	database.close()
	const answers = await Promise.all(calls)
	expect(answers.map(({ status, headers }) => [status, headers.get('connection')])).toEqual([
		[200, 'close'],
		[201, 'close'],
	])
	await stopped
	const again = await startTestServer({ dataDir: server.dataDir })
	expect(await (await again.callAs(leader.token)('GET', `/api/boards/${board}`)).json()).toMatchObject({
		title: 'At the last moment',
	})
	await again.stop()
	rmSync(server.dataDir, { recursive: true })
})

test('[OPS-20] an idle connection outlasts the 60 seconds for which a load balancer keeps it', async () => {
	const server = await startTestServer()
	const { headers } = await server.signedOut('GET', '/healthz')
	expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(60)
	await server.close()
})

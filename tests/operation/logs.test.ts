import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { SYNC } from '@groundwork/shared/protocol/frames'
import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import Database from 'libsql'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { PNG, startTestServer } from '../http/support.js'
import { keptLog } from '../kit/logLines.js'
import { RawSocket, presenceFrame, syncFrame } from '../kit/RawSocket.js'

const start = async () => {
	const log = keptLog()
	return { ...log, server: await startTestServer({ logger: log.logger }) }
}

const socketTo = (port: number, board: string, layer: string, token: string) =>
	RawSocket.open(`ws://127.0.0.1:${port}/sync/${board}/${layer}?token=${token}&v=${PROTOCOL_VERSION}`)

test('[OPS-1] each call is one line with the pattern of its route, and its id goes back to the caller', async () => {
	const { server, lines } = await start()
	const ada = await server.signIn('Ada')
	const board = await server.createBoard(ada)
	const answer = await ada.call('GET', `/api/boards/${board}`, null, {
		'x-request-id': 'chosen-by-the-caller',
	})
	const id = answer.headers.get('x-request-id')
	expect(id).toMatch(/^[0-9a-f-]{36}$/)
	expect(lines().filter(({ requestId }) => requestId === id)).toEqual([
		{
			level: 'info',
			time: expect.any(String) as string,
			requestId: id,
			method: 'GET',
			route: '/api/boards/:board',
			status: 200,
			ms: expect.any(Number) as number,
			msg: 'call',
		},
	])
	await server.signedOut('GET', `/no/such/${board}`)
	expect(lines().at(-1)).toMatchObject({ level: 'debug', route: '*', status: 404 })
	await server.close()
})

test('[OPS-2] a socket is one line when it opens and one when it closes, with who, where, why and how long', async () => {
	const { server, lines } = await start()
	const { board, member, viewer, leader } = await server.cast()
	const socket = await socketTo(server.port, board, 'canvas', member.token)
	await socket.settled()
	const where = { board, layer: 'canvas', person: member.id }
	expect(lines().find(({ msg }) => msg === 'a socket opened')).toMatchObject({ ...where, role: 'member' })
	expect(lines().find(({ route }) => route === '/sync/:board/:layer')).toMatchObject({ status: 101 })
	socket.send('text is refused')
	await socket.closed
	expect(lines().find(({ msg }) => msg === 'a socket closed')).toMatchObject({
		...where,
		why: 'malformed',
		seconds: 0,
	})
	const removed = await socketTo(server.port, board, 'canvas', viewer.token)
	await removed.settled()
	await leader.call('DELETE', `/api/boards/${board}/people/${viewer.id}`)
	await removed.closed
	expect(lines().findLast(({ msg }) => msg === 'a socket closed')).toMatchObject({
		person: viewer.id,
		why: 'forbidden',
	})
	await server.close()
	expect(lines().map(({ msg }) => msg)).toContain('started')
	expect(
		lines()
			.slice(-2)
			.map(({ msg }) => msg),
	).toEqual(['stopping', 'stopped'])
})

test('[OPS-3] no line holds a session, an invitation, a cookie, a name or a word of a board, whatever is called and whatever fails', async () => {
	const { server, written, lines } = await start()
	const secrets = [
		'Zebulon Quillfeather',
		'Walnut Conspiracy',
		'hush-label',
		'rosebud',
		'Quiet purpose',
		'x-words',
	]
	const [name, title, label, words, purpose] = secrets as [string, string, string, string, string]
	/** New people on a new board: a round of every call signs them out and deletes it. */
	const makeRound = async () => {
		const lea = await server.signIn(name)
		const board = await server.createBoard(lea, title)
		const { token, id: invitation } = await server.invite(lea, board, 'leader', { label })
		const guest = await server.signIn(`${name} the Second`)
		const upload = await lea.call('POST', `/api/boards/${board}/assets`, PNG)
		const { id: asset } = (await upload.json()) as { id: string }
		secrets.push(lea.token, guest.token, token)
		return { lea, guest, board, token, invitation, asset }
	}
	const [first, second, third] = [await makeRound(), await makeRound(), await makeRound()]

	const document = (await (await server.signedOut('GET', '/api/openapi.json')).json()) as {
		paths: Record<string, object>
	}
	const bodies = [
		{ name, title, label, role: 'viewer', template: 'blank', kind: 'working', purpose },
		[words],
		{ [words]: words },
	]
	const calls = Object.entries(document.paths)
		.flatMap(([pattern, methods]) => Object.keys(methods).map((method) => ({ pattern, method })))
		// whoever is signed out, or whose board is gone, comes no further
		.toSorted((a, b) => Number(a.method === 'delete') - Number(b.method === 'delete'))
	const everyCall = async ({ lea, guest, ...parameters }: typeof first) => {
		const values: Record<string, string> = { ...parameters, person: guest.id, number: '1' }
		const headers = {
			cookie: `groundwork_session=${lea.token}`,
			referer: `${server.base}/join/${parameters.token}`,
			'user-agent': words,
			'x-words': 'x-words',
		}
		for (const { pattern, method } of calls) {
			const path = pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? words)
			const query = `?token=${lea.token}&${words}=${words}`
			for (const caller of [lea.call, guest.call, server.signedOut])
				for (const body of method === 'get' ? [null] : bodies)
					await caller(method.toUpperCase(), path + query, body, headers)
		}
	}
	await everyCall(first)
	const { lea, board, token } = second
	await lea.call('POST', '/api/session', Buffer.from(`{"name": ${words}`), {
		'content-type': 'application/json',
	})
	await server.signedOut('GET', `/join/${token}`)
	await server.signedOut(words.toUpperCase(), `/${token}`)

	const socket = await socketTo(server.port, board, 'canvas', lea.token)
	const doc = new Y.Doc()
	doc.getMap('records').set(words, words)
	socket.step2(Y.encodeStateAsUpdate(doc))
	await socket.settled()
	socket.send(presenceFrame([{ client: 1, clock: 1, state: `{"${words}": ${words}}` }]))
	await socket.closed
	const other = await socketTo(server.port, board, 'review', lea.token)
	other.send(syncFrame(SYNC.update, Buffer.from(`${words}${lea.token}`)))
	await other.closed
	const broken = connect(server.port, '127.0.0.1')
	broken.end(`GET /${token} HTTP/1.1\r\ncookie: groundwork_session=${lea.token}\r\n${words}\r\n\r\n`)
	broken.resume()
	await once(broken, 'close')

	const database = new Database(join(server.dataDir, 'groundwork.db'))
	for (const table of ['invitations', 'members', 'assets', 'snapshot_contents', 'log_entries'])
		database.exec(`ALTER TABLE ${table} RENAME TO ${table}_gone`)
	database.close()
	await everyCall(third)
	await server.close()

	expect(lines().filter(({ level }) => level === 'error').length).toBeGreaterThan(10)
	expect(written.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([])
})

test('[OPS-3] an error of Node’s own, with headers and packets hung on it, and an object that is logged whole, say nothing', () => {
	const { logger, written } = keptLog()
	const token = `eyJhbGciOiJIUzI1NiJ9.${'a'.repeat(30)}.${'b'.repeat(43)}`
	const invitation = 'Inv_'.padEnd(43, 'x')
	const request = { url: `/join/${invitation}`, headers: { cookie: `groundwork_session=${token}` } }
	const error = Object.assign(
		new Error(`connect failed for Bearer ${token}`, { cause: new Error(`/join/${invitation}`) }),
		{
			code: 'ECONNRESET',
			request,
			rawPacket: Buffer.from(token),
			options: { headers: { authorization: `Bearer ${token}` } },
		},
	)
	logger.error({ err: error }, 'failed')
	logger.info({ request, headers: request.headers, token, name: 'Zebulon' }, `called with token=${token}`)
	logger.warn({ err: new SyntaxError('Unexpected token r in "rosebud"') }, 'unreadable')
	logger.child({ cookie: token }).info(`groundwork_session=${token}; other=1`)
	const all = written.join('')
	for (const secret of [token, 'a'.repeat(30), invitation, 'Zebulon', 'rosebud', 'rawPacket'])
		expect(all).not.toContain(secret)
	expect(all).toContain('ECONNRESET')
	expect(all).toContain('connect failed')
	const hash = 'ab'.repeat(32)
	logger.info({ hash, board: '0123456789abcdefghijkm' }, 'ids and hashes stay')
	expect(written.at(-1)).toContain(hash)
})

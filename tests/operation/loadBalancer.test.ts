import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { request as secureRequest } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { IncomingMessage } from 'node:http'
import { fileURLToPath } from 'node:url'
import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { newCertificate } from '../kit/certificate.js'
import { startServerProcess } from '../kit/serverProcess.js'
import type { ServerProcess } from '../kit/serverProcess.js'
import { Nginx } from '../kit/services/Nginx.js'
import { freshDatabase, sharedRedis } from '../kit/services/shared.js'

const METRICS_TOKEN = 'x'.repeat(32)
const example = fileURLToPath(new URL('../../deploy/nginx-district.conf', import.meta.url))

let folder: string
let servers: ServerProcess[]
let certificate: ReturnType<typeof newCertificate>
let nginx: Nginx
let token: string

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'groundwork-balanced-'))
	const [DATABASE_URL, REDIS_URL] = await Promise.all([freshDatabase(), sharedRedis()])
	const env = { DATABASE_URL, REDIS_URL, TRUST_PROXY: 'true', METRICS_TOKEN }
	// one folder: it holds what all of them share, the secret and the key
	servers = await Promise.all(
		[1, 2, 3].map(() => startServerProcess({ dataDir: folder, logLevel: 'fatal', env })),
	)
	certificate = newCertificate()
	nginx = await Nginx.start(example, servers.map(addressOf), certificate)
	token = ((await json('POST', '/api/session', { name: 'Lea' })) as { token: string }).token
})
afterAll(async () => {
	await Promise.all(servers.map((server) => server.kill('SIGKILL')))
	await nginx.end()
	certificate.remove()
	rmSync(folder, { recursive: true, force: true })
})

const addressOf = ({ url }: ServerProcess) => `127.0.0.1:${new URL(url).port}`

/** The name that is called is the example's, and the certificate that of this machine. */
const trusted = () => ({ ca: certificate.cert, checkServerIdentity: () => undefined })

interface Answer {
	status: number | undefined
	headers: IncomingMessage['headers']
	body: string
	/** Which servers nginx asked, one after the other. */
	asked: string[]
}

/** A call through nginx. */
async function call(method: string, path: string, body?: object): Promise<Answer> {
	const before = nginx.log().length
	const sent = secureRequest({
		host: '127.0.0.1',
		port: nginx.port,
		...trusted(),
		method,
		path,
		headers: {
			host: 'plan.example.org',
			...(token ? { authorization: `Bearer ${token}` } : {}),
			...(body ? { 'content-type': 'application/json' } : {}),
		},
	})
	sent.end(body && JSON.stringify(body))
	const [answer] = (await once(sent, 'response')) as [IncomingMessage]
	const received = await text(answer)
	// nginx writes its line after the answer, and that of a socket when it is gone
	const said = ` ${method} ${answer.statusCode} `
	const written = () =>
		nginx
			.log()
			.slice(before)
			.find((line) => line.includes(said))
	const line = await vi.waitFor(() => written() ?? Promise.reject(new Error('no line')), { interval: 5 })
	const asked = line.match(/127\.0\.0\.1:\d+/g) ?? []
	return { status: answer.statusCode, headers: answer.headers, body: received, asked }
}

async function json(method: string, path: string, body?: object): Promise<unknown> {
	const answer = await call(method, path, body)
	expect(answer.status, answer.body).toBeLessThan(300)
	return JSON.parse(answer.body)
}

const newBoard = async () =>
	((await json('POST', '/api/boards', { title: 'Plan', template: 'blank' })) as { id: string }).id

/** A board that is this server's by nginx's choice. */
async function boardOf(server: ServerProcess): Promise<string> {
	for (;;) {
		// oxlint-disable-next-line no-await-in-loop
		const board = await newBoard()
		// oxlint-disable-next-line no-await-in-loop
		if ((await call('GET', `/api/boards/${board}`)).asked[0] === addressOf(server)) return board
	}
}

const socketTo = (board: string) =>
	new WebSocket(`wss://127.0.0.1:${nginx.port}/sync/${board}/canvas?token=${token}&v=${PROTOCOL_VERSION}`, {
		...trusted(),
		headers: { host: 'plan.example.org' },
	})

/** How many sockets a server has, by its own count. */
async function socketsOf(server: ServerProcess): Promise<number> {
	const headers = { authorization: `Bearer ${METRICS_TOKEN}` }
	const metrics = await (await fetch(`http://${addressOf(server)}/metrics`, { headers })).text()
	return Number(/groundwork_sockets\{layer="canvas"\} (\d+)/.exec(metrics)?.[1])
}

test('[OPS-27] what is about one board comes to one server, and boards to all of them', async () => {
	const owners = new Set<string>()
	for (let count = 0; count < 12; count++) {
		const board = await newBoard()
		const paths = [`/api/boards/${board}`, `/api/boards/${board}/audit`, `/api/boards/${board}?again=1`]
		const asked = []
		for (const path of paths) asked.push((await call('GET', path)).asked)
		expect(new Set(asked.flat()).size).toBe(1)
		owners.add(asked[0]![0]!)
	}
	expect(owners.size).toBeGreaterThan(1)
})

test('[OPS-27] a socket comes through, to the server of its board', async () => {
	const board = await boardOf(servers[1]!)
	const socket = socketTo(board)
	await once(socket, 'message')
	expect(await Promise.all(servers.map(socketsOf))).toEqual([0, 1, 0])
	socket.terminate()
})

test('[OPS-27] a file of a page is sought on every server: during an upgrade not all have it', async () => {
	const { status, asked } = await call('GET', '/assets/of-another-version-1a2b3c.js')
	expect(status).toBe(404)
	expect(asked.toSorted()).toEqual(servers.map(addressOf).toSorted())
})

test('[OPS-27] people are told by the address they use, and nobody is told what is counted', async () => {
	const path = `/api/boards/${await newBoard()}/invitations`
	const { url } = (await json('POST', path, { role: 'member' })) as { url: string }
	expect(url).toMatch(/^https:\/\/plan\.example\.org\//)
	const metrics = await call('GET', '/metrics')
	expect(metrics).toMatchObject({ status: 404, asked: [] })
})

test('[OPS-27] a server that stops is passed over by what reads, and by what writes without its being done', async () => {
	const stopping = servers[0]!
	const board = await boardOf(stopping)
	// a call that is under way, for want of its body, keeps it from being gone at once
	const slow = request(`http://${addressOf(stopping)}/api/boards`, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${token}`,
			'content-type': 'application/json',
			'content-length': '99',
			expect: '100-continue',
		},
	})
	slow.on('error', () => {})
	slow.flushHeaders()
	await once(slow, 'continue')
	const ended = stopping.kill('SIGTERM')
	const ready = async () => (await fetch(`http://${addressOf(stopping)}/readyz`)).status
	await expect.poll(ready).toBe(503)

	const written = await call('POST', `/api/boards/${board}/invitations`, { role: 'member' })
	expect(written).toMatchObject({
		status: 503,
		headers: { 'retry-after': '1' },
		asked: [addressOf(stopping)],
	})
	const read = await call('GET', `/api/boards/${board}/invitations`)
	expect(read).toMatchObject({ status: 200, asked: [addressOf(stopping), expect.any(String)] })
	expect(JSON.parse(read.body)).toMatchObject({ invitations: [] })
	slow.destroy()
	await ended
	await stopping.start()
})

test('[OPS-27] a server that is killed is passed over at once by calls that write too, and its sockets come to another', async () => {
	const killed = servers[2]!
	const board = await boardOf(killed)
	const socket = socketTo(board)
	await once(socket, 'message')
	const closed = once(socket, 'close')
	await killed.kill('SIGKILL')
	await closed
	const written = await call('POST', `/api/boards/${board}/invitations`, { role: 'member' })
	expect(written).toMatchObject({ status: 201, asked: [addressOf(killed), expect.any(String)] })
	const again = socketTo(board)
	await once(again, 'message')
	const [one, two] = await Promise.all([socketsOf(servers[0]!), socketsOf(servers[1]!)])
	expect(one + two).toBe(1)
	again.terminate()
	const { invitations } = (await json('GET', `/api/boards/${board}/invitations`)) as { invitations: object[] }
	expect(invitations).toHaveLength(1)
})

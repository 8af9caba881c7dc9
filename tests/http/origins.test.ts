import { request } from 'node:http'
import { cookieName } from '@groundwork/server/access/sessionCookies'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

const UPGRADE = {
	connection: 'Upgrade',
	upgrade: 'websocket',
	'sec-websocket-version': '13',
	'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

/** The status of a call as a browser makes it: with a cookie, and the origin it comes from. */
function call(
	server: TestServer,
	method: string,
	path: string,
	headers: Record<string, string>,
): Promise<number> {
	return new Promise((resolve, reject) => {
		const asking = request({ host: '127.0.0.1', port: server.port, method, path, headers }, (answer) => {
			answer.resume()
			resolve(answer.statusCode ?? 0)
		})
		asking.on('upgrade', (answer, socket) => {
			socket.destroy()
			resolve(answer.statusCode ?? 0)
		})
		asking.on('error', reject)
		asking.end(method === 'POST' ? JSON.stringify({ title: 'Forged', template: 'blank' }) : undefined)
	})
}

async function asker(options: Parameters<typeof startTestServer>[0] = {}) {
	const server = await startTestServer(options)
	const lea: Caller = await server.signIn('Lea')
	const board = await server.createBoard(lea)
	const cookie = `${cookieName(options.publicUrl?.startsWith('https:') ?? false)}=${lea.token}`
	return {
		server,
		/** The statuses of a write over HTTP and of a websocket. */
		from: async (origin: string, more: Record<string, string> = {}) => [
			await call(server, 'POST', '/api/boards', {
				cookie,
				origin,
				'content-type': 'application/json',
				...more,
			}),
			await call(server, 'GET', `/sync/${board}/canvas`, { cookie, origin, ...UPGRADE, ...more }),
		],
	}
}

const TAKEN = [201, 101]
const REFUSED = [403, 403]

describe('a page of another origin cannot use the cookie of whoever visits it', () => {
	let one: Awaited<ReturnType<typeof asker>>
	beforeAll(async () => {
		one = await asker()
	})
	afterAll(() => one.server.close())
	const own = () => `127.0.0.1:${one.server.port}`

	test('[SEC-7] the server’s own pages can', async () => {
		expect(await one.from(`http://${own()}`)).toEqual(TAKEN)
	})

	test.each<[string, () => string]>([
		['no origin to speak of, as of a sandboxed frame or a file', () => 'null'],
		['another port of the same host', () => `http://127.0.0.1:${one.server.port + 1}`],
		['no port', () => 'http://127.0.0.1'],
		['another name of the same machine', () => `http://localhost:${one.server.port}`],
		['a name that begins with ours', () => `http://127.0.0.1.evil.example:${one.server.port}`],
		['a name that ends with ours', () => `http://evil.${own()}`],
		['our address as the user of another', () => `http://${own()}@evil.example`],
		['our address as the path of another', () => `http://evil.example/${own()}`],
		['another site', () => 'https://evil.example'],
		['an extension', () => 'chrome-extension://abcdefghijklmnop'],
		['what is no origin', () => 'http://'],
		['two at once', () => `http://${own()} https://evil.example`],
	])('[SEC-7] %s is another origin', async (_, origin) => {
		expect(await one.from(origin())).toEqual(REFUSED)
	})

	test('[SEC-8] and no forwarding header makes it ours while no proxy is trusted', async () => {
		for (const header of ['x-forwarded-host', 'x-original-host', 'x-host', 'forwarded'])
			expect(
				await one.from('https://evil.example', {
					[header]: header === 'forwarded' ? 'host=evil.example' : 'evil.example',
					'x-forwarded-proto': 'https',
				}),
			).toEqual(REFUSED)
	})
})

test('[SEC-7] behind a public address that one counts, and none of its neighbours', async () => {
	const { server, from } = await asker({ publicUrl: 'https://plan.example.org' })
	expect(await from('https://plan.example.org')).toEqual(TAKEN)
	for (const origin of [
		'http://plan.example.org',
		'https://plan.example.org:8443',
		'https://evil.plan.example.org',
		'https://example.org',
		'https://plan.example.org.evil.example',
	])
		expect(await from(origin)).toEqual(REFUSED)
	await server.close()
})

test('[SEC-8] the host that a trusted proxy names counts, and the one it was called by does not', async () => {
	const { server, from } = await asker({ trustProxy: true })
	const forwarded = { 'x-forwarded-host': 'plan.example.org', 'x-forwarded-proto': 'https' }
	expect(await from('https://plan.example.org', forwarded)).toEqual(TAKEN)
	expect(await from(`http://127.0.0.1:${server.port}`, forwarded)).toEqual(REFUSED)
	expect(await from('https://evil.example', forwarded)).toEqual(REFUSED)
	await server.close()
})

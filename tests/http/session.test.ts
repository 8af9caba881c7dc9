import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newPersonId } from '@groundwork/shared/model/ids'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

const DAY = 24 * 60 * 60
const COOKIE = 'groundwork_session'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
function token(payload: object, secret: string, header: object = { alg: 'HS256', typ: 'JWT' }): string {
	const text = `${encode(header)}.${encode(payload)}`
	return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
}
const now = () => Math.floor(Date.now() / 1000)
const lasting = (sub: string, age = 0) => ({ sub, iat: now() - age, exp: now() - age + 180 * DAY })

let server: TestServer
let alice: Caller
let secret: string

beforeAll(async () => {
	server = await startTestServer()
	alice = await server.signIn('Alice')
	secret = readFileSync(join(server.dataDir, 'session-secret'), 'utf8')
})
afterAll(() => server.close())

describe('a session', () => {
	test('comes as a token and as a cookie that scripts cannot read', async () => {
		const answer = await server.signedOut('POST', '/api/session', { name: '  Bob  ' })
		expect(answer.status).toBe(201)
		const body = (await answer.json()) as { person: { name: string }; token: string }
		expect(body.person.name).toBe('Bob')
		const cookie = answer.headers.get('set-cookie') ?? ''
		expect(cookie).toContain(`${COOKIE}=${body.token}`)
		for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', `Max-Age=${180 * DAY}`]) {
			expect(cookie).toContain(attribute)
		}
		expect(cookie).not.toContain('Secure')
		const who = await server.signedOut('GET', '/api/session', null, { cookie: `${COOKIE}=${body.token}` })
		expect(await who.json()).toEqual({ person: body.person })
	})

	test('is marked Secure when people come by https', async () => {
		const secure = await startTestServer({ publicUrl: 'https://plan.example.org' })
		const answer = await secure.signedOut('POST', '/api/session', { name: 'Bob' })
		expect(answer.headers.get('set-cookie')).toContain('Secure')
		await secure.close()
	})

	test('ends on this device when one signs out', async () => {
		const answer = await alice.call('DELETE', '/api/session')
		expect(answer.headers.get('set-cookie')).toMatch(/groundwork_session=;.*Max-Age=0/)
	})

	test('is given out anew by cookie once it is older than a week', async () => {
		const visit = (age: number) =>
			server.signedOut('GET', '/api/session', null, {
				cookie: `${COOKIE}=${token(lasting(alice.id, age), secret)}`,
			})
		expect((await visit(6 * DAY)).headers.get('set-cookie')).toBeNull()
		expect((await visit(8 * DAY)).headers.get('set-cookie')).toContain(COOKIE)
	})

	test.each<[string, () => string]>([
		['signed with another secret', () => token(lasting(alice.id), 'another secret that is long enough')],
		['not signed at all', () => `${encode({ alg: 'none', typ: 'JWT' })}.${encode(lasting(alice.id))}.`],
		['claiming another way of signing', () => token(lasting(alice.id), secret, { alg: 'HS512', typ: 'JWT' })],
		[
			'with the subject exchanged',
			() => {
				const [header, , signature] = alice.token.split('.')
				return [header, encode(lasting(newPersonId())), signature].join('.')
			},
		],
		['expired', () => token(lasting(alice.id, 181 * DAY), secret)],
		['without an end', () => token({ sub: alice.id, iat: now() }, secret)],
		['of nobody the server knows', () => token(lasting(newPersonId()), secret)],
		['that is no token', () => 'hello'],
	])('%s is refused', async (_, make) => {
		expect(await failure(await server.callAs(make())('GET', '/api/session'))).toEqual([401, 'signed_out'])
	})

	test('a bad token is not saved by a good cookie beside it', async () => {
		const answer = await server.callAs('hello')('GET', '/api/session', null, {
			cookie: `${COOKIE}=${alice.token}`,
		})
		expect(answer.status).toBe(401)
	})
})

describe('a call that changes something', () => {
	const make = (headers: Record<string, string>) =>
		server.signedOut('POST', '/api/boards', { title: 'Plan', template: 'blank' }, headers)
	const cookie = () => `${COOKIE}=${alice.token}`

	test('is taken with a cookie from a page of ours', async () => {
		expect((await make({ cookie: cookie(), origin: server.base })).status).toBe(201)
	})

	test.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
		'is refused with a cookie from a page of %s',
		async (origin) => {
			expect(await failure(await make({ cookie: cookie(), origin }))).toEqual([403, 'forbidden'])
		},
	)

	test('is refused with a cookie and no origin', async () => {
		expect(await failure(await make({ cookie: cookie() }))).toEqual([403, 'forbidden'])
	})

	test('needs no origin with a bearer token', async () => {
		expect((await make({ authorization: `Bearer ${alice.token}` })).status).toBe(201)
	})

	test('cannot sign a visitor of another site in', async () => {
		const answer = await server.signedOut(
			'POST',
			'/api/session',
			{ name: 'Eve' },
			{ origin: 'https://evil.example' },
		)
		expect(await failure(answer)).toEqual([403, 'forbidden'])
	})
})

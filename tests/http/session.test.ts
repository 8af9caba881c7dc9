import { newPersonId, newSessionId } from '@groundwork/shared/model/ids'
import { sessionAnswer } from '@groundwork/shared/protocol/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failure, signJwt, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

const DAY = 24 * 60 * 60
const COOKIE = 'groundwork_session'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const now = () => Math.floor(Date.now() / 1000)
const lasting = (sub: string, age = 0) => ({ sub, iat: now() - age, exp: now() - age + 180 * DAY })

let server: TestServer
let alice: Caller

beforeAll(async () => {
	server = await startTestServer()
	alice = await server.signIn('Alice')
})
afterAll(() => server.close())

describe('a session', () => {
	test('[SESS-1] comes as a token and as a cookie that scripts cannot read', async () => {
		const answer = await server.signedOut('POST', '/api/session', { name: '  Bob  ' })
		expect(answer.status).toBe(201)
		const body = sessionAnswer.parse(await answer.json())
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

	test.each<[string, () => string]>([
		['signed with another secret', () => signJwt(lasting(alice.id), 'another secret that is long enough')],
		['not signed at all', () => `${encode({ alg: 'none', typ: 'JWT' })}.${encode(lasting(alice.id))}.`],
		[
			'claiming another way of signing',
			() => signJwt(lasting(alice.id), server.secret(), { alg: 'HS512', typ: 'JWT' }),
		],
		[
			'with the subject exchanged',
			() => {
				const [header, payload = '', signature] = alice.token.split('.')
				const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object
				return [header, encode({ ...claims, sub: newPersonId() }), signature].join('.')
			},
		],
		[
			'of a session that nobody began',
			() => signJwt({ ...lasting(alice.id), sid: newSessionId(), gen: 1 }, server.secret()),
		],
		[
			'of a session of somebody else',
			() => {
				const claims = JSON.parse(
					Buffer.from(alice.token.split('.')[1] ?? '', 'base64url').toString(),
				) as object
				return signJwt({ ...claims, sub: newPersonId() }, server.secret())
			},
		],
		['that has run out', () => signJwt(lasting(alice.id, 181 * DAY), server.secret())],
		['without an end', () => signJwt({ sub: alice.id, iat: now() }, server.secret())],
		['of nobody the server knows', () => signJwt(lasting(newPersonId()), server.secret())],
		['that is no token', () => 'hello'],
	])('[SESS-2] a token %s is refused', async (_, make) => {
		expect(await failure(await server.callAs(make())('GET', '/api/session'))).toEqual([401, 'signed_out'])
	})

	test('[SESS-3] a bad token is not saved by a good cookie beside it', async () => {
		const answer = await server.callAs('hello')('GET', '/api/session', null, {
			cookie: `${COOKIE}=${alice.token}`,
		})
		expect(answer.status).toBe(401)
	})
})

describe('on https', () => {
	const HOST_ONLY = `__Host-${COOKIE}`
	let secure: TestServer
	beforeAll(async () => {
		secure = await startTestServer({ publicUrl: 'https://plan.example.org' })
	})
	afterAll(() => secure.close())
	const who = (cookie: string) => secure.signedOut('GET', '/api/session', null, { cookie })

	test('[SESS-4] the cookie is marked Secure, and no neighbouring host can set one of its name', async () => {
		const answer = await secure.signedOut('POST', '/api/session', { name: 'Bob' })
		const cookie = answer.headers.get('set-cookie') ?? ''
		const { token } = sessionAnswer.parse(await answer.json())
		expect(cookie).toContain(`${HOST_ONLY}=${token}`)
		expect(cookie).toContain('Secure')
		expect(cookie).not.toContain('Domain')
		expect((await who(`${HOST_ONLY}=${token}`)).status).toBe(200)
		expect((await who(`${COOKIE}=${token}`)).status).toBe(401)
	})

	test('[SESS-4] a cookie from before that name is taken, and given out anew under it', async () => {
		const bob = await secure.signIn('Bob')
		const answer = await who(`${COOKIE}=${secure.elsewhere(bob)}`)
		expect(answer.status).toBe(200)
		expect(answer.headers.get('set-cookie')).toMatch(new RegExp(`^${HOST_ONLY}=ey`))
	})

	test('[SESS-4] signing out takes both names off the browser', async () => {
		const bob = await secure.signIn('Bob')
		const answer = await bob.call('DELETE', '/api/session')
		const gone = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
		expect(gone).toEqual([`${HOST_ONLY}=`, `${COOKIE}=`])
	})
})

describe('a call that changes something', () => {
	const make = (headers: Record<string, string>) =>
		server.signedOut('POST', '/api/boards', { title: 'Plan', template: 'blank' }, headers)
	const cookie = () => `${COOKIE}=${alice.token}`

	test('[SESS-5] is taken with a cookie from a page of ours', async () => {
		expect((await make({ cookie: cookie(), origin: server.base })).status).toBe(201)
	})

	test.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
		'[SESS-5] is refused with a cookie from a page of %s',
		async (origin) => {
			expect(await failure(await make({ cookie: cookie(), origin }))).toEqual([403, 'forbidden'])
		},
	)

	test.each([COOKIE, `__Host-${COOKIE}`])('[SESS-5] is refused with a %s and no origin', async (name) => {
		expect(await failure(await make({ cookie: `${name}=${alice.token}` }))).toEqual([403, 'forbidden'])
	})

	test('[SESS-5] needs no origin with a bearer token', async () => {
		expect((await make({ authorization: `Bearer ${alice.token}` })).status).toBe(201)
	})

	test('[SESS-5] cannot sign a visitor of another site in', async () => {
		const answer = await server.signedOut(
			'POST',
			'/api/session',
			{ name: 'Eve' },
			{ origin: 'https://evil.example' },
		)
		expect(await failure(answer)).toEqual([403, 'forbidden'])
	})
})

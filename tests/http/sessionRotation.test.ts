import { afterEach, beforeEach, expect, test } from 'vitest'
import { failure, signJwt, startTestServer } from './support.js'
import type { TestServer } from './support.js'

/** How a session lives on in a browser, and what becomes of the tokens it had before. */

const SECOND = 1000
const MINUTE = 60 * SECOND
const DAY = 24 * 60 * MINUTE

let server: TestServer
beforeEach(async () => {
	server = await startTestServer()
})
afterEach(() => server.close())

const wait = (ms: number) => void (server.clock.ahead += ms)
const status = async (token: string) => (await visit(token)).status
const visit = (token: string) =>
	server.signedOut('GET', '/api/session', null, { cookie: `groundwork_session=${token}` })
const given = (answer: Response) =>
	/groundwork_session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
/** The token that a visit with an older one brings. */
async function renewed(token: string): Promise<string> {
	const answer = await visit(token)
	expect(answer.status).toBe(200)
	const next = given(answer)
	if (!next) throw new Error('the cookie was not given out anew')
	return next
}

test('[SESS-6] a cookie is given out anew by the first use after a day, and not before', async () => {
	const { token } = await server.signIn('Alice')
	wait(DAY - MINUTE)
	expect(given(await visit(token))).toBeUndefined()
	wait(2 * MINUTE)
	const next = await renewed(token)
	expect(next).not.toBe(token)
	expect(given(await visit(next))).toBeUndefined()
})

test('[SESS-6] a program keeps its token until it expires', async () => {
	const alice = await server.signIn('Alice')
	for (let days = 0; days < 179; days += 30) {
		const answer = await alice.call('GET', '/api/session')
		expect([answer.status, given(answer)]).toEqual([200, undefined])
		wait(30 * DAY)
	}
	expect(await failure(await alice.call('GET', '/api/session'))).toEqual([401, 'signed_out'])
})

test('[SESS-7] a session ends 180 days after its token was given out', async () => {
	const { token } = await server.signIn('Alice')
	wait(90 * DAY)
	const next = await renewed(token)
	expect(await status(next)).toBe(200)
	wait(180 * DAY - MINUTE)
	expect(await status(next)).toBe(200)
	wait(MINUTE + SECOND)
	expect(await status(next)).toBe(401)
})

test('[SESS-7] a token is refused after its own 180 days, though the session it began lives on', async () => {
	const { token } = await server.signIn('Alice')
	wait(90 * DAY)
	const next = await renewed(token)
	expect(await status(next)).toBe(200)
	wait(90 * DAY)
	expect(await status(token)).toBe(401)
	expect(await status(next)).toBe(200)
})

test('[SESS-8] a token is good until the next one has been in use for a minute, and then it is refused', async () => {
	const { token } = await server.signIn('Alice')
	wait(2 * DAY)
	const next = await renewed(token)
	expect(await status(next)).toBe(200)
	wait(59 * SECOND)
	expect(await status(next)).toBe(200)
	expect(await status(token)).toBe(200)
	wait(2 * SECOND)
	expect(await status(next)).toBe(200)
	expect(await failure(await visit(token))).toEqual([401, 'signed_out'])
	expect(await failure(await server.callAs(token)('GET', '/api/session'))).toEqual([401, 'signed_out'])
	expect(await status(next)).toBe(200)
})

test('[SESS-9] an answer that is lost, however often, signs nobody out', async () => {
	const { token } = await server.signIn('Alice')
	for (let visits = 0; visits < 5; visits++) {
		wait(7 * DAY)
		await renewed(token)
	}
	const next = await renewed(token)
	expect(await status(next)).toBe(200)
})

test('[SESS-9] a browser that lost the new cookie again before it was on its disk goes on with the old one', async () => {
	const { token } = await server.signIn('Alice')
	wait(2 * DAY)
	expect(await status(await renewed(token))).toBe(200)
	wait(3 * DAY)
	const next = await renewed(token)
	expect(await status(next)).toBe(200)
	// what was under way with the old one
	expect(await status(token)).toBe(200)
	wait(2 * MINUTE)
	expect(await status(next)).toBe(200)
	expect(await status(token)).toBe(401)
})

test('[SESS-10] requests at once, all with the old cookie, are all answered, and whichever new one stays is good', async () => {
	const { token } = await server.signIn('Alice')
	wait(2 * DAY)
	const tokens = await Promise.all(Array.from({ length: 12 }, () => renewed(token)))
	const mixed = await Promise.all([...tokens, ...tokens.map(() => token)].map(status))
	expect(new Set(mixed)).toEqual(new Set([200]))
	wait(2 * MINUTE)
	expect(new Set(await Promise.all(tokens.map(status)))).toEqual(new Set([200]))
})

test('[SESS-11] a database that is older than the tokens it gave out takes them all the same', async () => {
	const alice = await server.signIn('Alice')
	const claims = JSON.parse(Buffer.from(alice.token.split('.')[1] ?? '', 'base64url').toString()) as object
	const ahead = signJwt({ ...claims, gen: 9 }, server.secret())
	expect(await status(ahead)).toBe(200)
	wait(2 * DAY)
	expect(await status(await renewed(ahead))).toBe(200)
})

test('[SESS-12] a token from before sessions were stored goes on as a session, and ends like one', async () => {
	const alice = await server.signIn('Alice')
	const old = server.elsewhere(alice, 100)
	const answers = await Promise.all(Array.from({ length: 6 }, () => visit(old)))
	expect(answers.map((answer) => answer.status)).toEqual(Array(6).fill(200))
	const next = given(answers[0]!)!
	expect(await status(next)).toBe(200)
	const listed = (await (await alice.call('GET', '/api/sessions')).json()) as { sessions: unknown[] }
	expect(listed.sessions).toHaveLength(2)
	await server.callAs(next)('DELETE', '/api/session')
	expect(await status(old)).toBe(401)
	expect(await status(next)).toBe(401)
	expect(await status(alice.token)).toBe(200)
})

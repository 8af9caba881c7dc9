import { LIMITS } from '@groundwork/shared/protocol/limits'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failure, startTestServer } from './support.js'
import type { TestServer } from './support.js'

/** How much may come from one address, and from one person. Servers behind a proxy, so that a test can come from several. */

let server: TestServer
beforeAll(async () => {
	server = await startTestServer({ trustProxy: true })
})
afterAll(() => server.close())

const from = (address: string) => ({ 'x-forwarded-for': address })
const signIn = (address: string) => server.signedOut('POST', '/api/session', { name: 'Pat' }, from(address))
/** Refused for its content before anything is stored, and counted all the same. */
const attempt = (address: string, at = server) => at.signedOut('POST', '/api/session', {}, from(address))
const preview = (token: string, address: string) =>
	server.signedOut('GET', `/api/invitations/${token}`, null, from(address))
async function statuses(calls: number, call: () => Promise<Response>): Promise<Set<number>> {
	const seen = new Set<number>()
	for (let made = 0; made < calls; made += 50) {
		const answers = await Promise.all(Array.from({ length: Math.min(50, calls - made) }, call))
		for (const { status } of answers) seen.add(status)
	}
	return seen
}

describe('sign-ins from one address', () => {
	test(`[SESS-17] are ${LIMITS.signInsPerAddress} in ten minutes, and one more is told when to come back`, async () => {
		expect(LIMITS.signInsPerAddress).toBeGreaterThanOrEqual(300)
		const tries = LIMITS.signInsPerAddress - 20
		expect(await statuses(tries, () => attempt('198.51.100.7'))).toEqual(new Set([400]))
		expect(await statuses(20, () => signIn('198.51.100.7'))).toEqual(new Set([201]))
		const refused = await signIn('198.51.100.7')
		const seconds = Number(refused.headers.get('retry-after'))
		expect(seconds).toBeGreaterThan(0)
		expect(seconds).toBeLessThanOrEqual(LIMITS.addressWindowMs / 1000)
		expect(await failure(refused)).toEqual([429, 'too_many_requests'])
		expect((await signIn('198.51.100.8')).status).toBe(201)
	})

	test('[SESS-18] count by what the proxy saw, and not by what was sent to it', async () => {
		await statuses(LIMITS.signInsPerAddress, () => attempt('198.51.100.9'))
		expect((await attempt('203.0.113.1, 198.51.100.9')).status).toBe(429)
		expect((await attempt('198.51.100.9, 203.0.113.1')).status).toBe(400)
	})

	test('[SESS-18] count by the network of a customer where the address is of IPv6', async () => {
		const network = '2001:db8:0:7'
		expect(await statuses(LIMITS.signInsPerAddress, () => attempt(`${network}::1`))).toEqual(new Set([400]))
		expect((await attempt('2001:0db8:0000:0007:aaaa:bbbb:cccc:dddd')).status).toBe(429)
		expect((await attempt('2001:db8::7:0:0:0:1')).status).toBe(429)
		expect((await attempt('2001:db8:0:8::1')).status).toBe(400)
	})

	test('[SESS-18] count by the connection where no proxy is trusted', async () => {
		const bare = await startTestServer()
		let made = 0
		const answers = await statuses(LIMITS.signInsPerAddress, () => attempt(`203.0.113.${made++ % 250}`, bare))
		expect(answers).toEqual(new Set([400]))
		expect((await attempt('192.0.2.9', bare)).status).toBe(429)
		await bare.close()
	})
})

describe('invitations that do not exist', () => {
	test(`[INV-14] may be tried ${LIMITS.unknownInvitationsPerAddress} times, and one that does is answered all the same`, async () => {
		const lea = await server.signIn('Lea')
		const { token } = await server.invite(lea, await server.createBoard(lea), 'viewer')
		const guess = () => preview('x'.repeat(43), '192.0.2.1')
		expect(await statuses(LIMITS.unknownInvitationsPerAddress - 1, guess)).toEqual(new Set([404]))
		// a token that cannot be one counts as well, and so does an attempt to join
		expect((await preview('short', '192.0.2.1')).status).toBe(404)
		const refused = await lea.call(
			'POST',
			`/api/invitations/${'y'.repeat(43)}/accept`,
			null,
			from('192.0.2.1'),
		)
		expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
		expect(await failure(refused)).toEqual([429, 'too_many_requests'])
		expect(await failure(await guess())).toEqual([429, 'too_many_requests'])
		expect((await preview(token, '192.0.2.1')).status).toBe(200)
		expect((await preview('x'.repeat(43), '192.0.2.2')).status).toBe(404)
	})
})

describe('calls of one person that write or are recorded', () => {
	test(`[LIMIT-9] are ${LIMITS.recordedCallsPerPerson} in a minute, and one more is told when to come back and is not recorded`, async () => {
		const { board, leader, viewer } = await server.cast()
		const path = `/api/boards/${board}/snapshots`
		expect((await leader.call('POST', path, { kind: 'decision', purpose: 'Vote' })).status).toBe(201)
		const exported = () => viewer.call('GET', `${path}/1/export.json`)
		const comment = () => viewer.call('POST', `/api/boards/${board}/threads`, {})
		// what is refused for its role counts as well; her own joining was the first of all
		expect(await statuses(LIMITS.recordedCallsPerPerson - 2, comment)).toEqual(new Set([403]))
		expect((await exported()).status).toBe(200)
		const refused = await exported()
		const seconds = Number(refused.headers.get('retry-after'))
		expect(seconds).toBeGreaterThan(0)
		expect(seconds).toBeLessThanOrEqual(LIMITS.recordedCallsWindowMs / 1000)
		expect(await failure(refused)).toEqual([429, 'too_many_requests'])
		expect(await failure(await comment())).toEqual([429, 'too_many_requests'])

		const answer = await leader.call('GET', `/api/boards/${board}/audit`)
		const { entries } = (await answer.json()) as { entries: { action: string }[] }
		expect(entries.filter(({ action }) => action === 'snapshot_exported')).toHaveLength(1)
		// reading goes on, and so does everybody else, from the same address too
		expect((await viewer.call('GET', path)).status).toBe(200)
		expect((await leader.call('PATCH', `/api/boards/${board}`, { title: 'Renamed' })).status).toBe(200)
		expect((await viewer.call('DELETE', '/api/session')).status).toBe(204)
	})
})

import { createHash } from 'node:crypto'
import { newInvitationId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everythingIn } from '../kit/onDatabase.js'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let leader: Caller
let board: string

beforeAll(async () => {
	server = await startTestServer()
	leader = await server.signIn('Lea')
	board = await server.createBoard(leader)
})
afterAll(() => server.close())

const accept = (person: Caller, token: string) => person.call('POST', `/api/invitations/${token}/accept`)
const roleAfter = async (person: Caller, token: string) =>
	((await (await accept(person, token)).json()) as { role: Role }).role
const listed = async () => {
	const answer = await leader.call('GET', `/api/boards/${board}/invitations`)
	return ((await answer.json()) as { invitations: { id: string; uses: number; revoked: boolean }[] })
		.invitations
}

describe('an invitation', () => {
	test('[INV-1] is a link under the address its maker uses, and its token is shown once', async () => {
		const { url, token, id } = await server.invite(leader, board, 'member', { label: 'Grade 7' })
		expect(url).toBe(`${server.base}/join/${token}`)
		expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
		const found = (await listed()).find((invitation) => invitation.id === id)
		expect(found).toMatchObject({ role: 'member', label: 'Grade 7', uses: 0, maxUses: null, revoked: false })
		expect(JSON.stringify(await listed())).not.toContain(token)
	})

	test('[INV-1] is a link under the public address where there is one', async () => {
		const known = await startTestServer({ publicUrl: 'https://plan.example.org' })
		const lea = await known.signIn('Lea')
		const { url, token } = await known.invite(lea, await known.createBoard(lea), 'viewer')
		expect(url).toBe(`https://plan.example.org/join/${token}`)
		await known.close()
	})

	test('[INV-2] says what it is for before anybody signs in', async () => {
		const { token } = await server.invite(leader, board, 'commenter')
		const answer = await server.signedOut('GET', `/api/invitations/${token}`)
		expect(await answer.json()).toEqual({
			board: { title: 'Our plan' },
			role: 'commenter',
			invitedBy: 'Lea',
			expiresAt: null,
		})
	})

	test('[INV-3] makes whoever accepts it a member of the board, with its role', async () => {
		const { token } = await server.invite(leader, board, 'viewer')
		const bob = await server.signIn('Bob')
		expect((await bob.call('GET', `/api/boards/${board}`)).status).toBe(404)
		expect(await (await accept(bob, token)).json()).toEqual({
			board: { id: board, title: 'Our plan' },
			role: 'viewer',
		})
		expect((await bob.call('GET', `/api/boards/${board}`)).status).toBe(200)
	})

	test('[INV-4] raises a role and never lowers one, and using it for nothing does not count', async () => {
		const bob = await server.signIn('Bob')
		const viewers = await server.invite(leader, board, 'viewer', { maxUses: 2 })
		const members = await server.invite(leader, board, 'member', { maxUses: 1 })
		expect(await roleAfter(bob, viewers.token)).toBe('viewer')
		expect(await roleAfter(bob, viewers.token)).toBe('viewer')
		expect(await roleAfter(bob, members.token)).toBe('member')
		expect(await roleAfter(bob, viewers.token)).toBe('member')
		expect(await roleAfter(leader, viewers.token)).toBe('leader')
		expect((await listed()).find(({ id }) => id === viewers.id)?.uses).toBe(1)
	})

	test('[INV-5] is never used more often than it may be, however many come at once', async () => {
		const { id, token } = await server.invite(leader, board, 'member', { maxUses: 5 })
		const crowd = await Promise.all(Array.from({ length: 14 }, (_, index) => server.signIn(`Guest ${index}`)))
		const answers = await Promise.all(crowd.map((guest) => accept(guest, token)))
		const statuses = answers.map(({ status }) => status)
		expect(statuses.filter((status) => status === 200)).toHaveLength(5)
		expect(statuses.filter((status) => status === 410)).toHaveLength(9)
		expect((await listed()).find((invitation) => invitation.id === id)?.uses).toBe(5)
		const boards = await Promise.all(crowd.map((guest) => guest.call('GET', `/api/boards/${board}`)))
		expect(boards.filter(({ status }) => status === 200)).toHaveLength(5)
	})

	test('[INV-6] that was used up, revoked or has expired says so to who holds it', async () => {
		const [bob, carol] = [await server.signIn('Bob'), await server.signIn('Carol')]
		const once = await server.invite(leader, board, 'viewer', { maxUses: 1 })
		await accept(bob, once.token)
		expect(await failure(await accept(carol, once.token))).toEqual([410, 'invitation_used_up'])

		const revoked = await server.invite(leader, board, 'viewer')
		const path = `/api/boards/${board}/invitations/${revoked.id}`
		expect((await leader.call('DELETE', path)).status).toBe(204)
		expect((await leader.call('DELETE', path)).status).toBe(204)
		expect(await failure(await accept(carol, revoked.token))).toEqual([410, 'invitation_revoked'])
		expect(await failure(await server.signedOut('GET', `/api/invitations/${revoked.token}`))).toEqual([
			410,
			'invitation_revoked',
		])

		const end = Date.now() + 60_000
		const brief = await server.invite(leader, board, 'viewer', { expiresAt: new Date(end).toISOString() })
		server.clock.held = end - 1
		expect((await server.signedOut('GET', `/api/invitations/${brief.token}`)).status).toBe(200)
		server.clock.held = end
		expect(await failure(await accept(carol, brief.token))).toEqual([410, 'invitation_expired'])
		expect(await failure(await server.signedOut('GET', `/api/invitations/${brief.token}`))).toEqual([
			410,
			'invitation_expired',
		])
		server.clock.held = null
		expect((await carol.call('GET', `/api/boards/${board}`)).status).toBe(404)
	})

	test('[INV-7] that nobody made is just unknown', async () => {
		const bob = await server.signIn('Bob')
		for (const token of ['A'.repeat(43), 'short', newInvitationId()]) {
			expect(await failure(await accept(bob, token))).toEqual([404, 'not_found'])
			expect(await failure(await server.signedOut('GET', `/api/invitations/${token}`))).toEqual([
				404,
				'not_found',
			])
		}
	})

	test('[INV-8] of another board cannot be revoked from this one', async () => {
		const other = await server.createBoard(leader, 'Another')
		const { id } = await server.invite(leader, other, 'viewer')
		const answer = await leader.call('DELETE', `/api/boards/${board}/invitations/${id}`)
		expect(await failure(answer)).toEqual([404, 'not_found'])
	})

	test('[INV-9] cannot be made to have expired already', async () => {
		const answer = await leader.call('POST', `/api/boards/${board}/invitations`, {
			role: 'viewer',
			expiresAt: '2020-01-01T00:00:00Z',
		})
		expect(await failure(answer)).toEqual([400, 'invalid'])
	})

	test(`[INV-10] can be one of ${LIMITS.invitationsPerBoard}, and not of one more`, async () => {
		const full = await server.createBoard(leader, 'Full')
		const make = () => leader.call('POST', `/api/boards/${full}/invitations`, { role: 'viewer' })
		for (let made = 0; made < LIMITS.invitationsPerBoard; made += 20) {
			const answers = await Promise.all(Array.from({ length: 20 }, make))
			expect(answers.every(({ status }) => status === 201)).toBe(true)
		}
		expect(await failure(await make())).toEqual([422, 'limit_reached'])
	})

	test('[INV-5] can be used by as many as it says, and by not one more', async () => {
		const { token } = await server.invite(leader, board, 'viewer', { maxUses: 2 })
		const [one, two, three] = [
			await server.signIn('One'),
			await server.signIn('Two'),
			await server.signIn('Three'),
		]
		expect((await accept(one, token)).status).toBe(200)
		expect((await accept(two, token)).status).toBe(200)
		expect(await failure(await accept(three, token))).toEqual([410, 'invitation_used_up'])
		// whoever is in already opens the same link again and lands on the board
		expect((await accept(one, token)).status).toBe(200)
	})

	test.each([
		['no use', { maxUses: 0 }],
		['half a use', { maxUses: 1.5 }],
		['10,001 uses', { maxUses: 10_001 }],
		['a label that is too long', { label: 'x'.repeat(LIMITS.labelLength + 1) }],
		['a role there is none of', { role: 'owner' }],
		['a day that is no time', { expiresAt: 'tomorrow' }],
		['a time without its zone', { expiresAt: '2099-01-01T00:00:00' }],
	])('[INV-9] with %s cannot be made', async (_, body) => {
		const answer = await leader.call('POST', `/api/boards/${board}/invitations`, { role: 'viewer', ...body })
		expect(await failure(answer)).toEqual([400, 'invalid'])
	})

	test('[INV-9] can be made for one use and for 10,000, with a label as long as it may be', async () => {
		for (const maxUses of [1, 10_000]) await server.invite(leader, board, 'viewer', { maxUses })
		await server.invite(leader, board, 'viewer', { label: 'x'.repeat(LIMITS.labelLength) })
	})

	test('[INV-1] leaves nothing in the database that opens a board', async () => {
		const { token } = await server.invite(leader, board, 'leader')
		const bytes = await everythingIn(server.dataDir)
		expect(bytes.includes(Buffer.from(createHash('sha256').update(token).digest('hex')))).toBe(true)
		expect(bytes.includes(Buffer.from(token))).toBe(false)
	})
})

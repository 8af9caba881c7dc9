import { newPersonId } from '@groundwork/shared/model/ids'
import type { Member } from '@groundwork/shared/protocol/api'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { failure, startTestServer } from './support.js'
import type { Caller, TestServer } from './support.js'

let server: TestServer
let leader: Caller
let bob: Caller
let board: string

beforeAll(async () => {
	server = await startTestServer()
})
afterAll(() => server.close())
beforeEach(async () => {
	leader = await server.signIn('Lea')
	bob = await server.signIn('Bob')
	board = await server.createBoard(leader)
	await server.join(leader, board, 'member', bob)
})

const path = (person: { id: string }) => `/api/boards/${board}/people/${person.id}`
const people = async () => {
	const answer = await leader.call('GET', `/api/boards/${board}`)
	return ((await answer.json()) as { people: Member[] }).people
}

describe('the people of a board', () => {
	test('[INV-11] are listed in order of joining', async () => {
		expect((await people()).map(({ name, role }) => [name, role])).toEqual([
			['Lea', 'leader'],
			['Bob', 'member'],
		])
	})

	test('[INV-11] get another role from a leader', async () => {
		const answer = await leader.call('PATCH', path(bob), { role: 'viewer' })
		expect(await answer.json()).toMatchObject({ id: bob.id, name: 'Bob', role: 'viewer' })
		const seen = (await (await bob.call('GET', `/api/boards/${board}`)).json()) as { layers: object }
		expect(seen.layers).toEqual({ canvas: 'read', review: 'read', leaders: 'none', discussion: 'read' })
	})

	test('[INV-11] leave by themselves, and then the board is not there for them', async () => {
		expect((await bob.call('DELETE', path(bob))).status).toBe(204)
		expect(await failure(await bob.call('GET', `/api/boards/${board}`))).toEqual([404, 'not_found'])
		expect(await failure(await bob.call('DELETE', path(bob)))).toEqual([404, 'not_found'])
	})

	test('[INV-11] are not changed through somebody who is not on the board', async () => {
		for (const id of [newPersonId(), 'nobody', (await server.signIn('Eve')).id]) {
			expect(await failure(await leader.call('PATCH', path({ id }), { role: 'member' }))).toEqual([
				404,
				'not_found',
			])
			expect(await failure(await leader.call('DELETE', path({ id })))).toEqual([404, 'not_found'])
		}
	})
})

describe('the last leader', () => {
	test('[INV-12] can neither leave nor be lowered', async () => {
		expect(await failure(await leader.call('DELETE', path(leader)))).toEqual([409, 'last_leader'])
		expect(await failure(await leader.call('PATCH', path(leader), { role: 'member' }))).toEqual([
			409,
			'last_leader',
		])
		expect((await leader.call('PATCH', path(leader), { role: 'leader' })).status).toBe(200)
	})

	test('[INV-12] can once there is another', async () => {
		await leader.call('PATCH', path(bob), { role: 'leader' })
		expect((await leader.call('PATCH', path(leader), { role: 'member' })).status).toBe(200)
		expect((await leader.call('DELETE', path(leader))).status).toBe(204)
	})

	test('[INV-12] is left when two leaders go at the same moment', async () => {
		await leader.call('PATCH', path(bob), { role: 'leader' })
		const answers = await Promise.all([leader.call('DELETE', path(leader)), bob.call('DELETE', path(bob))])
		expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409])
	})

	test('[INV-12] is left when two leaders lower each other at the same moment', async () => {
		for (let round = 0; round < 5; round++) {
			board = await server.createBoard(leader)
			await server.join(leader, board, 'leader', bob)
			const answers = await Promise.all([
				leader.call('PATCH', path(bob), { role: 'viewer' }),
				bob.call('PATCH', path(leader), { role: 'viewer' }),
			])
			expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403])
			const still = answers[0]?.status === 200 ? leader : bob
			const answer = await still.call('GET', `/api/boards/${board}`)
			const { people: left } = (await answer.json()) as { people: Member[] }
			expect(left.filter(({ role }) => role === 'leader').map(({ id }) => id)).toEqual([still.id])
		}
	})

	test('[INV-12] is left when all leaders lower themselves at the same moment', async () => {
		const others = await Promise.all(['Cy', 'Di', 'Ed'].map((name) => server.signIn(name)))
		for (const one of others) await server.join(leader, board, 'leader', one)
		const all = [leader, ...others]
		const answers = await Promise.all(all.map((one) => one.call('PATCH', path(one), { role: 'member' })))
		expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 409])
	})
})

describe('a role that is taken away', () => {
	test('[INV-13] takes its calls away in the same moment, also those that are under way', async () => {
		for (let round = 0; round < 5; round++) {
			board = await server.createBoard(leader)
			await server.join(leader, board, 'leader', bob)
			const eve = await server.join(leader, board, 'viewer', await server.signIn('Eve'))
			// held in the order they are sent: one connection to the database, one transaction at a time
			const [removal, ...late] = await Promise.all([
				leader.call('DELETE', path(bob)),
				bob.call('POST', `/api/boards/${board}/invitations`, { role: 'leader' }),
				bob.call('PATCH', path(eve), { role: 'leader' }),
				bob.call('PATCH', `/api/boards/${board}`, { title: 'Mine' }),
				bob.call('DELETE', `/api/boards/${board}`),
			])
			// whoever came first won, and nothing was done by somebody who was no leader when it was done
			if (removal?.status !== 204) continue
			const history = (await (await leader.call('GET', `/api/boards/${board}/audit`)).json()) as {
				entries: { action: string; person: { id: string } }[]
			}
			const removed = history.entries.findIndex(({ action }) => action === 'removed')
			expect(history.entries.slice(0, removed).filter(({ person }) => person.id === bob.id)).toEqual([])
			for (const answer of late) expect([200, 201, 403, 404]).toContain(answer.status)
		}
	})

	test('[INV-3] does not close the link by which somebody came: she can come back', async () => {
		const { token } = await server.invite(leader, board, 'member')
		const eve = await server.signIn('Eve')
		const accept = () => eve.call('POST', `/api/invitations/${token}/accept`)
		await accept()
		expect((await leader.call('DELETE', path(eve))).status).toBe(204)
		expect((await accept()).status).toBe(200)
	})
})

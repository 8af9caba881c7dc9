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
	test('are listed in order of joining', async () => {
		expect((await people()).map(({ name, role }) => [name, role])).toEqual([
			['Lea', 'leader'],
			['Bob', 'member'],
		])
	})

	test('get another role from a leader', async () => {
		const answer = await leader.call('PATCH', path(bob), { role: 'viewer' })
		expect(await answer.json()).toMatchObject({ id: bob.id, name: 'Bob', role: 'viewer' })
		const seen = (await (await bob.call('GET', `/api/boards/${board}`)).json()) as { layers: object }
		expect(seen.layers).toEqual({ canvas: 'read', review: 'read', leaders: 'none', discussion: 'read' })
	})

	test('leave by themselves, and then the board is not there for them', async () => {
		expect((await bob.call('DELETE', path(bob))).status).toBe(204)
		expect(await failure(await bob.call('GET', `/api/boards/${board}`))).toEqual([404, 'not_found'])
		expect(await failure(await bob.call('DELETE', path(bob)))).toEqual([404, 'not_found'])
	})

	test('are not changed through somebody who is not on the board', async () => {
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
	test('can neither leave nor be lowered', async () => {
		expect(await failure(await leader.call('DELETE', path(leader)))).toEqual([409, 'last_leader'])
		expect(await failure(await leader.call('PATCH', path(leader), { role: 'member' }))).toEqual([
			409,
			'last_leader',
		])
		expect((await leader.call('PATCH', path(leader), { role: 'leader' })).status).toBe(200)
	})

	test('can once there is another', async () => {
		await leader.call('PATCH', path(bob), { role: 'leader' })
		expect((await leader.call('PATCH', path(leader), { role: 'member' })).status).toBe(200)
		expect((await leader.call('DELETE', path(leader))).status).toBe(204)
	})

	test('is left when two leaders go at the same moment', async () => {
		await leader.call('PATCH', path(bob), { role: 'leader' })
		const answers = await Promise.all([leader.call('DELETE', path(leader)), bob.call('DELETE', path(bob))])
		expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409])
	})
})

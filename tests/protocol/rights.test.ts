import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { boardForEachTest } from '../kit/boardForEachTest.js'
import { editOf, mapOf, setKey } from '../kit/edits.js'

const here = boardForEachTest()

describe.each([
	{ role: 'viewer', layer: 'canvas' },
	{ role: 'commenter', layer: 'canvas' },
	{ role: 'member', layer: 'review' },
	{ role: 'leader', layer: 'discussion' },
] as const)('a $role writes $layer', ({ role, layer }) => {
	test('[RIGHT-3] nothing changes for anybody, and the sender is told', async () => {
		const offender = await here.join(here.cast[role], layer)
		const bystander = await here.join(here.cast.leader, layer)
		offender.update(setKey('forbidden'))
		offender.step2(setKey('forbidden too'))
		await offender.next('notice', ({ code }) => code === 'writeRefused')
		// refused frames are counted, so that a client does not wait for them for ever
		await offender.next('saved', ({ frames }) => frames === 2)
		expect(mapOf(await offender.settled()).size).toBe(0)
		expect(mapOf(await bystander.settled()).size).toBe(0)
		expect(bystander.count('update')).toBe(0)
	})

	test('[RIGHT-3] the stock provider is told with the auth frame', async () => {
		const offender = await here.join(here.cast[role], layer, false)
		offender.update(setKey('forbidden'))
		expect((await offender.next('denied')).reason).toContain(layer)
		expect(offender.count('notice')).toBe(0)
	})
})

test('[RIGHT-4] what the server already has is no write, whoever sends it', async () => {
	const leader = await here.join(here.cast.leader)
	const doc = new Y.Doc()
	leader.update(editOf(doc, (map) => map.set('kept', 1)))
	leader.update(editOf(doc, (map) => map.set('gone', 1)))
	leader.update(editOf(doc, (map) => map.delete('gone')))
	const copy = await leader.settled()

	const viewer = await here.join(here.cast.viewer)
	viewer.step2(Y.encodeStateAsUpdate(new Y.Doc()))
	viewer.step2(Y.encodeStateAsUpdate(copy))
	viewer.step2(Y.encodeStateAsUpdate(doc))
	await viewer.next('saved', ({ frames }) => frames === 3)
	expect(viewer.count('notice')).toBe(0)
	expect(viewer.count('denied')).toBe(0)
})

test('[RIGHT-3] a deletion is a write', async () => {
	const leader = await here.join(here.cast.leader)
	const doc = new Y.Doc()
	leader.update(editOf(doc, (map) => map.set('kept', 1)))
	await leader.settled()

	const viewer = await here.join(here.cast.viewer)
	viewer.update(editOf(doc, (map) => map.delete('kept')))
	await viewer.next('notice', ({ code }) => code === 'writeRefused')
	expect(mapOf(await leader.settled()).get('kept')).toBe(1)
})

test('[RIGHT-2] what only leaders may read reaches no member', async () => {
	await expect(here.join(here.cast.member, 'leaders')).rejects.toThrow('403')
	await expect(here.join(here.cast.viewer, 'leaders')).rejects.toThrow('403')
})

test('[RIGHT-5] a role that changes counts from the next frame on', async () => {
	const member = await here.join(here.cast.member)
	member.update(setKey('before'))
	await member.next('saved', ({ frames }) => frames === 1)

	await here.cast.leader.call('PATCH', `/api/boards/${here.cast.board}/people/${here.cast.member.id}`, {
		role: 'viewer',
	})
	await member.next('role', ({ role }) => role === 'viewer')
	member.update(setKey('after'))
	await member.next('notice', ({ code }) => code === 'writeRefused')
	expect([...mapOf(await member.settled()).keys()]).toEqual(['before'])

	await here.cast.leader.call('PATCH', `/api/boards/${here.cast.board}/people/${here.cast.member.id}`, {
		role: 'member',
	})
	await member.next('role', ({ role }) => role === 'member')
	member.update(setKey('again'))
	await member.next('saved', ({ frames }) => frames === 3)
	expect([...mapOf(await member.settled()).keys()].toSorted()).toEqual(['again', 'before'])
})

test('[RIGHT-6] whoever may no longer read is put out, with a code that says not to come back', async () => {
	const member = await here.join(here.cast.member)
	const bystander = await here.join(here.cast.viewer)
	await here.cast.leader.call('DELETE', `/api/boards/${here.cast.board}/people/${here.cast.member.id}`)
	expect(await member.closed).toBe(4403)
	await bystander.settled()

	const { leader } = here.cast
	await here.cast.leader.call('PATCH', `/api/boards/${here.cast.board}/people/${here.cast.viewer.id}`, {
		role: 'leader',
	})
	const demoted = await here.join(here.cast.viewer, 'leaders')
	await leader.call('PATCH', `/api/boards/${here.cast.board}/people/${here.cast.viewer.id}`, {
		role: 'viewer',
	})
	expect(await demoted.closed).toBe(4403)
})

import { putRecord, removeRecord } from '@groundwork/shared/board/write'
import { SYNC } from '@groundwork/shared/protocol/frames'
import { authorshipAnswer, contributorsAnswer } from '@groundwork/shared/protocol/authorship'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { change, impediment } from '@groundwork/shared/testing/records'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { startTestServer } from '../http/support.js'
import type { Caller, TestServer } from '../http/support.js'
import { boardForEachTest } from '../kit/boardForEachTest.js'
import { editOf, mapOf, setKey } from '../kit/edits.js'
import { RawSocket, syncFrame } from '../kit/RawSocket.js'
import { syncUrl } from '../kit/syncUrl.js'

const here = boardForEachTest()
/** An update under a Yjs client id of one's choice. */
const under = (client: number, edit: (map: Y.Map<unknown>) => void, doc = new Y.Doc()) => {
	doc.clientID = client
	return editOf(doc, edit)
}
const show = (client: number) => ({ client, clock: 1, state: { view: null } })

test('[AUTHOR-2] a change under somebody else’s client id is refused, told, and seen by nobody', async () => {
	const alice = await here.join(here.cast.leader)
	const mallory = await here.join(here.cast.member)
	const doc = new Y.Doc()
	alice.update(under(77, (map) => map.set('hers', 1), doc))
	await alice.next('saved', ({ frames }) => frames === 1)
	await mallory.next('update')

	mallory.update(under(77, (map) => map.set('forged', 1), doc))
	await mallory.next('notice', ({ code }) => code === 'authorRefused')
	await mallory.next('saved', ({ frames }) => frames === 1)
	expect(alice.count('update')).toBe(0)
	expect(mapOf(await alice.settled()).toJSON()).toEqual({ hers: 1 })
	// what she had from Alice she may hand back, and under an id of her own she may write
	mallory.step2(Y.encodeStateAsUpdate(await alice.settled()))
	mallory.update(setKey('her own'))
	await alice.next('update')
	expect(mallory.count('notice')).toBe(1)
})

test('[AUTHOR-3] one forged part spoils the whole change', async () => {
	const alice = await here.join(here.cast.leader)
	const mallory = await here.join(here.cast.member)
	alice.presence(show(78))
	await mallory.next('presence', ({ entries }) => entries.some(({ client }) => client === 78))
	mallory.update(Y.mergeUpdates([setKey('mine'), under(78, (map) => map.set('forged', 1))]))
	await mallory.next('notice', ({ code }) => code === 'authorRefused')
	expect(mapOf(await alice.settled()).size).toBe(0)
})

test('[AUTHOR-4] whoever shows herself under an id has it before she writes, also after a restart', async () => {
	const own = await startTestServer()
	const people = await own.cast()
	const open = async (who: Caller, at: TestServer) => {
		const socket = await RawSocket.open(syncUrl(at, { board: people.board, token: who.token, own: true }))
		await socket.next('step1')
		return socket
	}
	const alice = await open(people.leader, own)
	const bob = await open(people.viewer, own)
	alice.presence(show(79))
	await bob.next('presence', ({ entries }) => entries.some(({ client }) => client === 79))
	await own.stop()

	const again = await startTestServer({ dataDir: own.dataDir })
	const mallory = await open(people.member, again)
	mallory.update(under(79, (map) => map.set('forged', 1)))
	await mallory.next('notice', ({ code }) => code === 'authorRefused')
	mallory.presence(show(79))
	const watching = await open(people.viewer, again)
	mallory.presence(show(80))
	await watching.next('presence', ({ entries }) => entries.some(({ client }) => client === 80))
	const seen = watching.received.flatMap((frame) => (frame.kind === 'presence' ? frame.entries : []))
	expect(seen.map(({ client }) => client)).not.toContain(79)
	await again.close()
})

test('[AUTHOR-5] a device that was away brings what it did under several ids, and others cannot use them', async () => {
	const alice = await here.join(here.cast.leader)
	const parts = [81, 82, 83].map((client) => under(client, (map) => map.set(`part ${client}`, 1)))
	alice.step2(Y.mergeUpdates(parts))
	await alice.next('saved', ({ frames }) => frames === 1)
	expect(mapOf(await alice.settled()).size).toBe(3)
	const mallory = await here.join(here.cast.member)
	mallory.update(under(82, (map) => map.set('forged', 1), await alice.settled()))
	await mallory.next('notice', ({ code }) => code === 'authorRefused')
})

test('[AUTHOR-6] nobody can write under the id the server itself wrote with', async () => {
	const mallory = await here.join(here.cast.leader)
	const seeded = await mallory.settled()
	const [seeder] = [...Y.decodeStateVector(Y.encodeStateVector(seeded)).keys()]
	mallory.update(under(seeder!, (map) => map.set('forged', 1), seeded))
	await mallory.next('notice', ({ code }) => code === 'authorRefused')
	expect(mapOf(await mallory.settled()).size).toBe(0)
})

test(`[AUTHOR-7] a socket may bring ${LIMITS.clientIdsPerSocket} ids, and not one more`, async () => {
	const many = (count: number) =>
		syncFrame(
			SYNC.step2,
			Y.mergeUpdates(Array.from({ length: count }, (_, i) => under(1000 + i, (map) => map.set(`${i}`, 1)))),
		)
	const alice = await here.join(here.cast.leader)
	alice.send(many(LIMITS.clientIdsPerSocket))
	await alice.next('saved', ({ frames }) => frames === 1)
	expect(mapOf(await alice.settled()).size).toBe(LIMITS.clientIdsPerSocket)
	const mallory = await here.join(here.cast.member, 'canvas')
	mallory.send(
		syncFrame(
			SYNC.step2,
			Y.mergeUpdates(
				Array.from({ length: LIMITS.clientIdsPerSocket + 1 }, (_, i) =>
					under(5000 + i, (map) => map.set(`more ${i}`, 1)),
				),
			),
		),
	)
	expect(await mallory.closed).toBe(4400)
	expect(mapOf(await alice.settled()).size).toBe(LIMITS.clientIdsPerSocket)
})

const authorship = async (who: Caller, record: string) => {
	const answer = await who.call('GET', `/api/boards/${here.cast.board}/authorship?record=${record}`)
	return answer.status === 200 ? authorshipAnswer.parse(await answer.json()) : answer.status
}
const contributors = async (who: Caller, since?: string) => {
	const query = since === undefined ? '' : `?since=${since}`
	const answer = await who.call('GET', `/api/boards/${here.cast.board}/contributors${query}`)
	return contributorsAnswer.parse(await answer.json()).contributors
}

test('[AUTHOR-8] the server says who made a record and who changed it last, and what came with the template', async () => {
	const lea = await here.join(here.cast.leader)
	const mia = await here.join(here.cast.member)
	const leas = new Y.Doc()
	lea.update(editOf(leas, () => putRecord(leas, change('card', { title: 'Later bell' }))))
	await mia.next('update')
	expect(await authorship(here.cast.viewer, 'shape:card')).toMatchObject({
		made: { by: { id: here.cast.leader.id, name: 'Lea' } },
		changed: { by: { id: here.cast.leader.id } },
	})
	const mias = await mia.settled()
	mia.update(
		editOf(mias, () => {
			const entry = mias.getMap('records').get('shape:card') as Y.Map<unknown>
			entry.set('/props/horizon', 'next_year')
		}),
	)
	await lea.next('update')
	const after = await authorship(here.cast.viewer, 'shape:card')
	expect(after).toMatchObject({
		made: { by: { id: here.cast.leader.id } },
		changed: { by: { id: here.cast.member.id, name: 'Mia' } },
	})
	expect(await authorship(here.cast.viewer, 'document:document')).toMatchObject({ made: { by: null } })
	expect(await authorship(here.cast.viewer, 'shape:never')).toBe(404)
})

test('[AUTHOR-9] what leaders have not published has authors for leaders alone', async () => {
	const lea = await here.join(here.cast.leader, 'leaders')
	const doc = new Y.Doc()
	lea.update(editOf(doc, () => putRecord(doc, impediment('hidden', { statement: 'Not yet' }))))
	await lea.next('saved', ({ frames }) => frames === 1)
	expect(await authorship(here.cast.leader, 'shape:hidden')).toMatchObject({ made: { by: { name: 'Lea' } } })
	expect(await authorship(here.cast.member, 'shape:hidden')).toBe(404)
	expect(await contributors(here.cast.member)).toEqual([])
	expect((await contributors(here.cast.leader)).map(({ name }) => name)).toEqual(['Lea'])
})

test('[AUTHOR-14] whoever opens a cell is told who judged it and when, also after a restart, and strangers are not', async () => {
	const own = await startTestServer()
	const people = await own.cast()
	const mia = await RawSocket.open(
		syncUrl(own, { board: people.board, token: people.member.token, own: true }),
	)
	await mia.next('step1')
	const ask = async (at: TestServer, cell: string, who = people.viewer) => {
		const query = `record=shape:map&cell=${encodeURIComponent(cell)}`
		const answer = await at.callAs(who.token)('GET', `/api/boards/${people.board}/authorship?${query}`)
		return answer.status === 200 ? authorshipAnswer.parse(await answer.json()).assessed : answer.status
	}
	const cell = 'grading:blended_learning'
	expect(await ask(own, cell)).toBeNull()
	const doc = await mia.settled()
	mia.update(
		editOf(doc, () => {
			const map = doc.getMap('records').get('shape:map') as Y.Map<unknown>
			map.set(`/props/cells/${cell}/fit`, 'blocks')
		}),
	)
	await mia.next('saved', ({ frames }) => frames === 1)
	const told = await ask(own, cell)
	expect(told).toMatchObject({ fit: 'blocks', by: { id: people.member.id, name: 'Mia' } })
	expect(await ask(own, 'scheduling:blended_learning')).toBeNull()
	expect(await ask(own, 'no cell')).toBe(400)
	expect(await ask(own, cell, people.stranger)).toBe(404)
	await own.stop()
	const again = await startTestServer({ dataDir: own.dataDir })
	expect(await ask(again, cell)).toEqual(told)
	await again.close()
})

test('[AUTHOR-10] whoever changed something since a time is named, a deletion counts, and it survives folds and restarts', async () => {
	const own = await startTestServer()
	const people = await own.cast()
	const open = async (who: Caller) => {
		const socket = await RawSocket.open(syncUrl(own, { board: people.board, token: who.token, own: true }))
		await socket.next('step1')
		return socket
	}
	const lea = await open(people.leader)
	const mia = await open(people.member)
	const doc = new Y.Doc()
	lea.update(editOf(doc, () => putRecord(doc, change('card', {}))))
	await mia.next('update')
	// enough entries for the log to be folded when the room is left
	const busy = new Y.Doc()
	for (let i = 0; i < 20; i++) lea.update(editOf(busy, (map) => map.set('n', i)))
	await lea.next('saved', ({ frames }) => frames === 21)
	const [byLea] = contributorsAnswer.parse(
		await (await people.viewer.call('GET', `/api/boards/${people.board}/contributors`)).json(),
	).contributors
	const since = new Date(Date.parse(byLea!.at) + 1).toISOString()
	const copy = await mia.settled()
	mia.update(editOf(copy, () => removeRecord(copy, 'shape:card')))
	await mia.next('saved', ({ frames }) => frames === 1)
	const ask = async (who: Caller, at: TestServer) => {
		const answer = await at.callAs(who.token)(
			'GET',
			`/api/boards/${people.board}/contributors?since=${since}`,
		)
		return contributorsAnswer.parse(await answer.json()).contributors.map(({ name }) => name)
	}
	expect(await ask(people.viewer, own)).toEqual(['Mia'])
	await own.stop()
	const again = await startTestServer({ dataDir: own.dataDir })
	expect(await ask(people.viewer, again)).toEqual(['Mia'])
	await again.close()
})

import { SYNC } from '@groundwork/shared/protocol/frames'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { random } from '@groundwork/shared/testing/random'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { boardForEachTest } from '../kit/boardForEachTest.js'
import { editOf, mapOf, setKey } from '../kit/edits.js'
import { RawSocket, presenceFrame, syncFrame } from '../kit/RawSocket.js'
import { syncUrl } from '../kit/syncUrl.js'

const here = boardForEachTest()

const tooLong = syncFrame(SYNC.update, setKey('x')).slice(0, -3)
/** Structs that decode, followed by deletions that do not: what a decoder that goes along would half apply. */
const cutDeletions = (() => {
	const doc = new Y.Doc()
	editOf(doc, (map) => map.set('half', 1))
	editOf(doc, (map) => map.set('half', 2))
	const whole = Y.encodeStateAsUpdate(doc)
	return syncFrame(SYNC.update, whole.slice(0, -1))
})()

describe.each([
	['a text frame', 'hello'],
	['an empty frame', new Uint8Array(0)],
	['an unknown tag', Uint8Array.of(77)],
	['a tag only the server sends', Uint8Array.of(100, 0, 0)],
	['an unknown kind of sync', syncFrame(9, new Uint8Array(2))],
	['a frame cut short', tooLong],
	['an update cut short', syncFrame(SYNC.update, setKey('x').slice(0, -3))],
	['an update cut in its deletions', cutDeletions],
	['a state vector of noise', syncFrame(SYNC.step1, Uint8Array.of(255, 255, 255))],
	['presence that is no JSON', presenceFrame([{ client: 7, clock: 1, state: '{' }])],
	['presence that is no object', presenceFrame([{ client: 7, clock: 1, state: '"me"' }])],
])('%s', (_name, frame) => {
	test('[HOST-10] closes its sender as malformed and touches nobody else', async () => {
		const offender = await here.join(here.cast.member)
		const bystander = await here.join(here.cast.member)
		offender.send(frame)
		expect(await offender.closed).toBe(4400)
		expect(mapOf(await bystander.settled()).size).toBe(0)
		bystander.update(setKey('alive'))
		await bystander.next('saved', ({ frames }) => frames === 1)
		expect(bystander.count('update')).toBe(0)
	})
})

test('[HOST-10] random and broken frames never harm a bystander or the content', async () => {
	const source = random(20_261_124)
	const alice = await here.join(here.cast.member)
	alice.update(setKey('content'))
	await alice.next('saved', ({ frames }) => frames === 1)
	const victim = Buffer.from(
		syncFrame(
			SYNC.update,
			editOf(new Y.Doc(), (map) => {
				map.set('text', new Y.Text('words'))
				map.set('list', Y.Array.from([1, 'two', { three: 3 }]))
				map.delete('text')
			}),
		),
	)
	let person = here.cast.member
	for (let round = 0; round < 150; round++) {
		// nobody is let in for long who sends nothing else
		if (round % LIMITS.malformedFramesPerPerson === 0)
			person = await here.server.join(
				here.cast.leader,
				here.cast.board,
				'member',
				await here.server.signIn('Mallory'),
			)
		const mallory = await here.join(person)
		const frame = Buffer.from(victim)
		for (let i = 0; i < 3; i++) frame[2 + source.int(frame.length - 2)] = source.int(256)
		mallory.send(round % 3 === 0 ? frame.subarray(0, source.int(frame.length)) : frame)
		// an answer to the next question, or a close by name: never silence, never the end of the server
		const end = await Promise.race([mallory.closed, mallory.settled().catch(() => mallory.closed)])
		if (typeof end === 'number') expect(end).toBe(4400)
		mallory.end()
	}
	expect(alice.count('notice')).toBe(0)
	expect(mapOf(await alice.settled()).get('content')).toBe(true)
})

test('[HOST-12] whoever sends one broken frame after the other comes in no more for a while, and nobody else notices', async () => {
	const bystander = await here.join(here.cast.leader)
	for (let i = 0; i < LIMITS.malformedFramesPerPerson; i++) {
		const mallory = await here.join(here.cast.member)
		mallory.send(Uint8Array.of(77))
		expect(await mallory.closed).toBe(4400)
	}
	await expect(here.join(here.cast.member)).rejects.toThrow('429')
	const other = await here.server.createBoard(here.cast.member)
	const elsewhere = syncUrl(here.server, { board: other, token: here.cast.member.token })
	await expect(RawSocket.open(elsewhere)).rejects.toThrow('429')
	const answer = await fetch(elsewhere.replace('ws:', 'http:'))
	expect(answer.status).toBe(429)
	expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(50)
	expect(await answer.json()).toMatchObject({ error: { hint: expect.stringContaining('a minute') } })

	await here.join(here.cast.viewer)
	bystander.update(setKey('alive'))
	await bystander.next('saved', ({ frames }) => frames === 1)
})

test('[HOST-11] an update that waits for what never comes is not stored, not passed on, and asked for', async () => {
	const doc = new Y.Doc()
	const first = editOf(doc, (map) => map.set('first', 1))
	const second = editOf(doc, (map) => map.set('second', 2))
	const alice = await here.join(here.cast.member)
	const bob = await here.join(here.cast.member)
	const asked = alice.count('step1')
	alice.update(second)
	await alice.next('notice', ({ code }) => code === 'updateIncomplete')
	await alice.next('step1', () => alice.count('step1') > asked)
	const late = await here.join(here.cast.member)
	const seen = await late.settled()
	expect(seen.store.pendingStructs).toBeNull()
	expect(mapOf(seen).size).toBe(0)
	expect(bob.count('update')).toBe(0)

	alice.step2(Y.mergeUpdates([first, second]))
	await bob.next('update')
	expect(mapOf(await late.settled()).toJSON()).toEqual({ first: 1, second: 2 })
})

test('[HOST-11] a deletion of what never came is not stored either', async () => {
	const doc = new Y.Doc()
	editOf(doc, (map) => map.set('never sent', 1))
	const alice = await here.join(here.cast.member)
	alice.update(editOf(doc, (map) => map.delete('never sent')))
	await alice.next('notice', ({ code }) => code === 'updateIncomplete')
	expect((await alice.settled()).store.pendingDs).toBeNull()
})

test('[LIMIT-7] more updates than anybody makes close the socket by name, and what was taken stays', async () => {
	const alice = await here.join(here.cast.member)
	alice.step2(Y.encodeStateAsUpdate(new Y.Doc()))
	const doc = new Y.Doc()
	for (let i = 0; i < 2000; i++) alice.update(editOf(doc, (map) => map.set('count', i)))
	expect(await alice.closed).toBe(1013)
	expect(alice.received.some((frame) => frame.kind === 'notice' && frame.code === 'tooFast')).toBe(true)
})

test('[LIMIT-7] somebody who keeps asking for the whole board is closed by name', async () => {
	const alice = await here.join(here.cast.member)
	for (let i = 0; i < 50; i++) alice.step1()
	expect(await alice.closed).toBe(1013)
	expect(alice.count('step2')).toBeLessThan(10)
})

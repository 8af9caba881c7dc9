import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { upgradeLayer } from '@groundwork/shared/board/upgrade'
import { newBoardId } from '@groundwork/shared/model/ids'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { editOf, mapOf, setKey } from '../kit/edits.js'
import { HeldLog } from '../kit/HeldLog.js'
import { Listener } from '../kit/Listener.js'
import { silent } from '../kit/silent.js'

/** Durable before visible, with a disk held in the hand. Rooms know no socket, so neither do these tests. */

const key = { board: newBoardId(), layer: 'canvas' } as const
let log: HeldLog
let rooms: RoomRegistry

beforeEach(async () => {
	log = new HeldLog()
	// A layer that is up to date: loading it writes nothing.
	const doc = new Y.Doc()
	upgradeLayer(doc, key.layer)
	await log.seed(key, Y.encodeStateAsUpdate(doc))
	rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger: silent })
})

const join = (name: string) => Listener.join(rooms, key, { name })
/** Lets everything run that waits for nothing but promises and the turn of the event loop after them. */
const turn = async () => {
	for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve))
}
const emptyStateVector = Y.encodeStateVector(new Y.Doc())

test('[SAVE-1] until the commit nobody sees a change: no peer, no `saved`, no late joiner', async () => {
	const alice = await join('Alice')
	const bob = await join('Bob')
	alice.update(setKey('secret'))
	await log.holds(1)
	const carol = await join('Carol')
	carol.room.answer(carol, emptyStateVector)
	await turn()
	expect([alice, bob, carol].flatMap((listener) => listener.kinds())).toEqual([])

	await log.commitNext()
	await turn()
	expect(alice.kinds()).toEqual(['saved'])
	expect(bob.kinds()).toEqual(['update'])
	expect(carol.kinds()).toContain('step2')
})

test('[SAVE-2] commits become visible in order, each only with its own', async () => {
	const alice = await join('Alice')
	const bob = await join('Bob')
	const doc = new Y.Doc()
	for (const name of ['one', 'two', 'three']) alice.update(editOf(doc, (map) => map.set(name, 1)))
	await log.holds(3)
	const copy = new Y.Doc()
	for (const keys of [['one'], ['one', 'two'], ['one', 'two', 'three']]) {
		await log.commitNext()
		await turn()
		for (const frame of bob.received) if (frame.kind === 'update') Y.applyUpdate(copy, frame.update)
		expect([...mapOf(copy).keys()]).toEqual(keys)
		expect(alice.received.at(-1)).toMatchObject({ kind: 'saved', frames: keys.length })
	}
})

test('[SAVE-19] who asks for what there is gets what she sent before, also under an id that is new', async () => {
	const alice = await join('Alice')
	await log.letThrough()
	alice.update(setKey('mine'))
	alice.room.answer(alice, emptyStateVector)
	await turn()
	const answer = alice.received.find((frame) => frame.kind === 'step2')
	if (answer?.kind !== 'step2') throw new Error('nothing was answered')
	const copy = new Y.Doc()
	Y.applyUpdate(copy, answer.update)
	expect([...mapOf(copy).keys()]).toEqual(['mine'])
})

test('[SAVE-3] `saved` names what is durable, not what is in memory', async () => {
	const alice = await join('Alice')
	const doc = new Y.Doc()
	alice.update(editOf(doc, (map) => map.set('one', 1)))
	alice.update(editOf(doc, (map) => map.set('two', 2)))
	await log.holds(2)
	await log.commitNext()
	await turn()
	const saved = alice.received.at(-1)
	if (saved?.kind !== 'saved') throw new Error('nothing was called saved')
	expect(Y.decodeStateVector(saved.stateVector).get(doc.clientID)).toBe(1)
})

test.each([
	{ people: 3, frames: 6 },
	{ people: 12, frames: 1 },
])(
	'[SAVE-4] what one commit makes durable reaches $people people in one write, of $frames frames, and its writer not at all',
	async ({ people, frames }) => {
		const [alice, bob, carol] = await Promise.all([join('Alice'), join('Bob'), join('Carol')])
		for (let more = 3; more < people; more++) await join(`Person ${more}`)
		await log.letThrough()
		const writes = carol.writes
		for (const writer of [alice, bob]) {
			const doc = new Y.Doc()
			for (const i of [1, 2, 3]) writer.update(editOf(doc, (map) => map.set(`${writer.person.name} ${i}`, i)))
		}
		await turn()
		const seenBy = (listener: Listener) => {
			const copy = new Y.Doc()
			for (const frame of listener.received) if (frame.kind === 'update') Y.applyUpdate(copy, frame.update)
			return [...mapOf(copy).keys()].map((name) => name.split(' ')[0])
		}
		expect(carol.writes - writes).toBe(1)
		expect(carol.count('update')).toBe(frames)
		expect(seenBy(carol)).toHaveLength(6)
		expect(new Set(seenBy(alice))).toEqual(new Set(['Bob']))
		expect(new Set(seenBy(bob))).toEqual(new Set(['Alice']))
	},
)

test('[SAVE-5] opens at the same time share one load', async () => {
	await Promise.all([join('Alice'), join('Bob'), join('Carol')])
	expect(log.reads).toBe(1)
})

test('[SAVE-6] a failed load is no empty board, and the next one tries again', async () => {
	await log.letThrough()
	await rooms.write(key.board, key.layer, (doc) => mapOf(doc).set('content', 1))
	await rooms.close()
	rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger: silent })
	log.failReads = true
	await expect(join('Alice')).rejects.toThrow('cannot be read')
	log.failReads = false
	const { room } = await join('Alice')
	expect(mapOf(room.doc).get('content')).toBe(1)
})

test('[SAVE-7] closing waits for what is still being stored', async () => {
	const alice = await join('Alice')
	alice.update(setKey('last'))
	await log.holds(1)
	let closed = false
	const closing = rooms.close().then(() => (closed = true))
	await turn()
	expect(closed).toBe(false)
	await log.letThrough()
	await closing
	expect((await log.read(key)).tail.slice(1)).toHaveLength(1)
	expect(alice.closed).toBe('goingAway')
})

test('[SAVE-8] an empty room is unloaded only once all of it is stored, and the next opens with all of it', async () => {
	rooms = new RoomRegistry({
		log,
		authors: new MemoryAuthors(),
		generation: 'one',
		logger: silent,
		lingerMs: 0,
	})
	const alice = await join('Alice')
	alice.update(setKey('last'))
	await log.holds(1)
	alice.leave()
	await turn()
	const bob = await join('Bob')
	expect(log.reads).toBe(1)
	await log.letThrough()
	bob.room.answer(bob, emptyStateVector)
	await bob.until(({ received }) => received.some(({ kind }) => kind === 'step2'))
	expect(mapOf(bob.room.doc).has('last')).toBe(true)
})

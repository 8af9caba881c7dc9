import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { MemoryLog } from '@groundwork/server/storage/memory/MemoryLog'
import { putRecord, removeRecord } from '@groundwork/shared/board/write'
import { newBoardId } from '@groundwork/shared/model/ids'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { geo } from '@groundwork/shared/testing/records'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { editOf, mapOf, setKey } from '../kit/edits.js'
import { Listener } from '../kit/Listener.js'
import { silent } from '../kit/silent.js'

/** A board at its limits, without a socket: what a socket may send is limited elsewhere, and far below. */

const key = { board: newBoardId(), layer: 'canvas' } as const
let rooms: RoomRegistry

beforeEach(() => {
	rooms = new RoomRegistry({
		log: new MemoryLog(),
		authors: new MemoryAuthors(),
		generation: 'one',
		logger: silent,
	})
})
afterEach(() => rooms.close())

const join = (name: string) => Listener.join(rooms, key, { name, role: 'member' })
const savedFrames = ({ received }: Listener) =>
	Math.max(0, ...received.map((frame) => (frame.kind === 'saved' ? frame.frames : 0)))
const sees = async (listener: Listener, frames: number) =>
	listener.until((self) => savedFrames(self) >= frames)

test(`[LIMIT-1] a board takes ${LIMITS.recordsPerBoard} records and not one more; with one deleted there is room for one`, async () => {
	const alice = await join('Alice')
	const bob = await join('Bob')
	const doc = new Y.Doc()
	alice.update(
		editOf(doc, () => {
			for (let i = 0; i < LIMITS.recordsPerBoard; i++) putRecord(doc, geo(`s${i}`))
		}),
	)
	await sees(alice, 1)
	expect(alice.room.doc.getMap('records').size).toBe(LIMITS.recordsPerBoard)

	alice.update(editOf(doc, () => putRecord(doc, geo('one too many'))))
	await alice.until((self) => self.hears('boardFull'))
	expect(alice.room.doc.getMap('records').has('shape:one too many')).toBe(false)
	// what is there can still be changed, by others too, and nobody is put out
	bob.update(editOf(new Y.Doc(), (map) => map.set('a change', 1)))
	await sees(bob, 1)
	expect([alice.closed, bob.closed]).toEqual([undefined, undefined])

	// she deletes one: her copy holds both the record too many and its room, and is asked for
	const asked = alice.count('step1')
	alice.update(editOf(doc, () => removeRecord(doc, 'shape:s7')))
	await alice.until((self) => self.count('step1') > asked)
	// her copy is not all there yet, so nothing of hers is called saved
	expect(savedFrames(alice)).toBe(1)
	alice.answer(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(alice.room.doc)))
	await sees(alice, 4)
	expect(alice.room.doc.getMap('records').has('shape:one too many')).toBe(true)
	expect(alice.room.doc.getMap('records').size).toBe(LIMITS.recordsPerBoard)
})

test('[LIMIT-2] a layer takes as many bytes as it may and not one more; what was deleted makes room', async () => {
	const alice = await join('Alice')
	const doc = new Y.Doc()
	const MiB = 'x'.repeat(1024 * 1024)
	const parts = LIMITS.boardBytes / (1024 * 1024) - 1
	for (let i = 0; i < parts; i++) alice.update(editOf(doc, (map) => map.set(`part ${i}`, MiB)))
	await sees(alice, parts)
	const left = LIMITS.boardBytes - Y.encodeStateAsUpdateV2(alice.room.doc).length
	// the frame itself counts with what is around its letters
	const restOf = (letters: number, client: number) => setKey('rest', 'x'.repeat(letters), client)
	const overhead = restOf(left, 7).length - left
	const bob = await join('Bob')
	const fits = restOf(left - overhead, 8)
	const tooMuch = restOf(left - overhead + 1, 9)
	bob.update(tooMuch)
	await bob.until((self) => self.hears('boardFull'))
	expect(mapOf(bob.room.doc).has('rest')).toBe(false)
	bob.answer(fits)
	await sees(bob, 2)

	bob.update(editOf(new Y.Doc(), (map) => map.set('more', 1)))
	await bob.until(({ received }) => received.filter(({ kind }) => kind === 'denied').length === 2)
	alice.update(editOf(doc, (map) => map.delete('part 0')))
	await sees(alice, parts + 1)
	bob.answer(editOf(new Y.Doc(), (map) => map.set('more', 1)))
	await sees(bob, 4)
	expect(mapOf(bob.room.doc).get('more')).toBe(1)
})

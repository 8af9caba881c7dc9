import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { MemoryLog } from '@groundwork/server/storage/memory/MemoryLog'
import { newBoardId } from '@groundwork/shared/model/ids'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { editOf, mapOf, setKey } from '../kit/edits.js'
import { Listener } from '../kit/Listener.js'
import { silent } from '../kit/silent.js'

/** What one client sends must never keep a layer from being loaded again, today or after a restart. */

const key = { board: newBoardId(), layer: 'canvas' } as const
let log: MemoryLog
let rooms: RoomRegistry

beforeEach(() => {
	log = new MemoryLog()
	rooms = new RoomRegistry({
		log,
		authors: new MemoryAuthors(),
		generation: 'one',
		logger: silent,
		lingerMs: 0,
	})
})
afterEach(() => rooms.close())

const join = (name: string) => Listener.join(rooms, key, { name, role: 'member' })
const isSaved = (listener: Listener) => listener.until((self) => self.count('saved') > 0)

/** The layer as a server that starts now would have it. */
async function afterRestart(): Promise<Y.Doc> {
	const fresh = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger: silent })
	const doc = await fresh.readAll(key.board, ({ canvas }) => Y.encodeStateAsUpdate(canvas))
	await fresh.close()
	const copy = new Y.Doc()
	Y.applyUpdate(copy, doc)
	return copy
}

/** Deleted content of any length under a key of the root map, as no client of Yjs would make it. */
function deletedContent(...lengths: number[]): Uint8Array {
	return encoding.encode((encoder) => {
		for (const number of [1, lengths.length, 7, 0]) encoding.writeVarUint(encoder, number)
		for (const [i, length] of lengths.entries()) {
			encoding.writeUint8(encoder, 1 | 32)
			encoding.writeVarUint(encoder, 1)
			encoding.writeVarString(encoder, 'test')
			encoding.writeVarString(encoder, `k${i}`)
			encoding.writeVarUint(encoder, length)
		}
		encoding.writeVarUint(encoder, 0)
	})
}

const nestedValue = (depth: number) => {
	let value: unknown = 1
	for (let i = 0; i < depth; i++) value = [value]
	return setKey('deep', value)
}

function nestedTypes(depth: number): Uint8Array {
	return editOf(new Y.Doc(), (map) => {
		let inner = map
		for (let i = 0; i < depth; i++) inner = inner.set('in', new Y.Map())
	})
}

test.each([
	['clocks at the end of what a number holds', () => deletedContent(Number.MAX_SAFE_INTEGER, 5)],
	['a value nested 1,000 deep', () => nestedValue(1000)],
	['1,000 types inside each other', () => nestedTypes(1000)],
])(
	'[HOST-20] %s are not taken in, and the layer loads after a restart with what was there',
	async (_name, make) => {
		const alice = await join('Alice')
		alice.update(setKey('kept'))
		await isSaved(alice)
		const hold = await rooms.hold(key)
		const mallory = await join('Mallory')
		// what cannot even be decoded throws, and the socket is closed for it
		const threw = (() => {
			try {
				mallory.update(make())
				return false
			} catch {
				return true
			}
		})()
		if (!threw) await mallory.until(({ closed }) => closed === 'malformed')
		expect(alice.closed).toBeUndefined()
		// What the room was still held for ends after it broke: that is when a folded copy would be written.
		hold.release()
		await new Promise((resolve) => setImmediate(resolve))
		await rooms.close()
		expect(mapOf(await afterRestart()).toJSON()).toEqual({ kept: true })
	},
)

test('[HOST-21] types nested as deep as a board needs are taken in', async () => {
	const alice = await join('Alice')
	alice.update(nestedTypes(8))
	await isSaved(alice)
	expect(alice.closed).toBeUndefined()
	expect(mapOf(await afterRestart()).size).toBe(1)
})

test('[SAVE-12] a copy that cannot be completed is asked for once, not for ever', async () => {
	const source = new Y.Doc()
	editOf(source, (map) => map.set('first', 1))
	const second = editOf(source, (map) => map.set('second', 2))
	const alice = await join('Alice')
	for (let i = 0; i < 5; i++) alice.update(second)
	alice.answer(Y.encodeStateAsUpdate(new Y.Doc()))
	await isSaved(alice)
	expect(alice.received.flatMap((frame) => (frame.kind === 'saved' ? [frame.frames] : []))).toEqual([6])
	expect(alice.received.filter(({ kind }) => kind === 'notice')).toHaveLength(1)
	// one at the join, one for what is missing
	expect(alice.received.filter(({ kind }) => kind === 'step1')).toHaveLength(2)
})

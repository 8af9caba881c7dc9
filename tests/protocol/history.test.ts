import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import { encodeFold } from '@groundwork/server/room/fold'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { MemoryLog } from '@groundwork/server/storage/memory/MemoryLog'
import { environmentMap } from '@groundwork/shared/board/environmentMap'
import { FIRST_PAGE_ID } from '@groundwork/shared/board/seed'
import { putRecord, removeRecord } from '@groundwork/shared/board/write'
import { newBoardId, newPersonId } from '@groundwork/shared/model/ids'
import { cellKey } from '@groundwork/shared/model/shapes/map'
import { geo } from '@groundwork/shared/testing/records'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { editOf, mapOf } from '../kit/edits.js'
import { Listener } from '../kit/Listener.js'
import { silent } from '../kit/silent.js'
import { STAMP } from '../kit/stamp.js'

const key = { board: newBoardId(), layer: 'canvas' } as const
const CELL = cellKey('grading', 'blended_learning')
let log: MemoryLog
let authors: MemoryAuthors
const registry = (lingerMs = 10_000) =>
	new RoomRegistry({ log, authors, generation: 'one', logger: silent, lingerMs })

beforeEach(() => {
	log = new MemoryLog()
	authors = new MemoryAuthors()
})

const saved = (listener: Listener, frames: number) =>
	listener.until(({ received }) =>
		received.some((frame) => frame.kind === 'saved' && frame.frames === frames),
	)

test('[AUTHOR-12] who did what is the same from a warm server, from its log, and from its log folded', async () => {
	const warm = registry(0)
	const alice = await Listener.join(warm, key, { name: 'Alice' })
	const bob = await Listener.join(warm, key, { name: 'Bob' })
	const doc = new Y.Doc()
	alice.update(
		editOf(doc, () => {
			putRecord(doc, geo('hers'))
			putRecord(doc, geo('gone'))
			putRecord(doc, geo('back'))
			putRecord(doc, environmentMap('Plan', ['blended_learning'], FIRST_PAGE_ID))
		}),
	)
	await saved(alice, 1)
	const bobs = new Y.Doc()
	Y.applyUpdate(bobs, Y.encodeStateAsUpdate(alice.room.doc))
	const copyOfBack = geo('back')
	bob.update(
		editOf(bobs, () => (bobs.getMap('records').get('shape:hers') as Y.Map<unknown>).set('/opacity', 0.5)),
	)
	bob.update(editOf(bobs, () => removeRecord(bobs, 'shape:gone')))
	bob.update(editOf(bobs, () => removeRecord(bobs, 'shape:back')))
	bob.update(editOf(bobs, () => putRecord(bobs, copyOfBack)))
	bob.update(
		editOf(bobs, () =>
			(bobs.getMap('records').get('shape:map') as Y.Map<unknown>).set(`/props/cells/${CELL}/fit`, 'blocks'),
		),
	)
	await saved(bob, 5)

	const told = (rooms: RoomRegistry) =>
		rooms.readOne(key, ({ attribution }) =>
			structuredClone({ ...attribution.histories, size: attribution.size }),
		)
	const first = await told(warm)
	expect(first.records.get('shape:hers')).toMatchObject({
		made: { by: alice.person.id },
		changed: { by: bob.person.id },
	})
	expect(first.records.get('shape:gone')?.deleted?.by).toBe(bob.person.id)
	// whoever brings a record back by undo has not made it
	expect(first.records.get('shape:back')).toMatchObject({ made: { by: alice.person.id } })
	expect(first.records.get('shape:back')?.deleted).toBeUndefined()

	expect([...first.assessments.values()]).toMatchObject([{ by: bob.person.id, fit: 'blocks' }])

	const fromLog = registry()
	expect(await told(fromLog)).toEqual(first)
	await fromLog.close()

	alice.leave()
	bob.leave()
	await expect.poll(async () => (await log.read(key)).tail.length).toBe(0)
	const fromFold = registry()
	expect(await told(fromFold)).toEqual(first)
	await fromFold.close()
	await warm.close()
})

test('[AUTHOR-13] a log folded before this was kept loads, and what is in it has no author', async () => {
	const doc = new Y.Doc()
	putRecord(doc, geo('old'))
	await log.append(key, Y.encodeStateAsUpdate(doc), STAMP)
	await log.compact(key, 1, Y.encodeStateAsUpdateV2(doc))
	const rooms = registry()
	const alice = await Listener.join(rooms, key, { name: 'Alice' })
	expect(alice.room.doc.getMap('records').has('shape:old')).toBe(true)
	expect(alice.room.attribution.of('shape:old')).toEqual({
		made: { by: null, at: 0 },
		changed: { by: null, at: 0 },
	})
	await rooms.close()
})

test.each([
	[1, Y.encodeStateAsUpdateV2],
	[2, Y.encodeStateAsUpdate],
] as const)(
	'[AUTHOR-13] a log folded as version %i keeps who did what, and its cells have no assessor',
	async (version, encode) => {
		const doc = new Y.Doc()
		putRecord(doc, geo('hers'))
		putRecord(doc, environmentMap('Plan', ['blended_learning'], FIRST_PAGE_ID))
		const map = doc.getMap('records').get('shape:map') as Y.Map<unknown>
		map.set(`/props/cells/${CELL}/fit`, 'blocks')
		const by = newPersonId()
		const history = { made: { by, at: 1000 }, changed: { by, at: 2000 } }
		const histories = {
			people: new Map([[by, 2000]]),
			records: new Map([['shape:hers', history]]),
			assessments: new Map(),
		}
		// the same, but for the number of assessments
		const kept = encodeFold({ state: new Uint8Array(), histories }).slice(1, -1)
		await log.append(key, Y.encodeStateAsUpdate(doc), STAMP)
		await log.compact(key, 1, Uint8Array.from([version, ...kept, ...encode(doc)]))
		const rooms = registry()
		const alice = await Listener.join(rooms, key, { name: 'Alice' })
		expect(alice.room.doc.getMap('records').has('shape:hers')).toBe(true)
		expect(alice.room.attribution.of('shape:hers')).toEqual(history)
		const loaded = alice.room.doc.getMap('records').get('shape:map') as Y.Map<unknown>
		expect(alice.room.attribution.assessmentOf(loaded, CELL)).toBeUndefined()
		await rooms.close()
	},
)

test('[SAVE-14] a log that grew is folded once it is quiet, while people are on the board', async () => {
	const rooms = registry()
	const alice = await Listener.join(rooms, key, { name: 'Alice' })
	const doc = new Y.Doc()
	for (let i = 0; i < 600; i++) alice.update(editOf(doc, (map) => map.set('n', i)))
	await saved(alice, 600)
	await expect.poll(async () => (await log.read(key)).tail.length, { timeout: 5000 }).toBe(0)
	alice.update(editOf(doc, (map) => map.set('n', 'after')))
	await saved(alice, 601)
	const again = registry()
	const bob = await Listener.join(again, key, { name: 'Bob', id: newPersonId() })
	expect(mapOf(bob.room.doc).get('n')).toBe('after')
	await again.close()
	await rooms.close()
})

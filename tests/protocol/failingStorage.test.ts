import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import { openEmbedded } from '@groundwork/server/storage/embedded/openEmbedded'
import type { EmbeddedStorage } from '@groundwork/server/storage/embedded/openEmbedded'
import { MemoryAuthors } from '@groundwork/server/storage/memory/MemoryAuthors'
import { newBoardId } from '@groundwork/shared/model/ids'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { editOf, mapOf, setKey } from '../kit/edits.js'
import { diskOf } from '../kit/fullDisk.js'
import { HeldLog } from '../kit/HeldLog.js'
import { Listener } from '../kit/Listener.js'
import { silent } from '../kit/silent.js'

const key = { board: newBoardId(), layer: 'canvas' } as const
let folder: string
let storage: EmbeddedStorage
let rooms: RoomRegistry
let disk: Awaited<ReturnType<typeof diskOf>>

beforeEach(async () => {
	folder = mkdtempSync(joinPath(tmpdir(), 'groundwork-full-'))
	storage = await openEmbedded(joinPath(folder, 'groundwork.db'))
	disk = await diskOf(storage)
	rooms = new RoomRegistry({
		log: storage.log,
		authors: new MemoryAuthors(),
		generation: 'one',
		logger: silent,
	})
})
afterEach(async () => {
	await rooms.close()
	await storage.close()
	rmSync(folder, { recursive: true, force: true })
})

const join = (name: string, id?: string) => Listener.join(rooms, key, { name, ...(id && { id }) })
const large = 'x'.repeat(200_000)

test('[SAVE-9] what cannot be stored is shown to nobody; the layer can be read, says why it takes nothing, and takes it again by itself', async () => {
	const before = await join('Alice')
	before.update(setKey('kept'))
	await before.until(({ received }) => received.some(({ kind }) => kind === 'saved'))
	const witness = await join('Bob')
	await disk.fill()
	const update = setKey('too much', large)
	before.update(update)
	await before.until(({ closed }) => closed !== undefined)
	expect([before.closed, witness.closed]).toEqual(['serverError', 'serverError'])
	expect(before.hears('layerReadOnly')).toBe(true)
	expect(witness.count('update')).toBe(0)
	expect(rooms.failing).toBe(1)

	const alice = await join('Alice', before.person.id)
	const bob = await join('Bob')
	expect(alice.hears('layerReadOnly')).toBe(true)
	expect(mapOf(alice.room.doc).toJSON()).toEqual({ kept: true })
	const heard = alice.count('saved')
	alice.update(update)
	await alice.until(({ received }) => received.some(({ kind }) => kind === 'denied'))
	// not counted: it is not saved, and the client goes on saying so
	expect(alice.count('saved')).toBe(heard)
	await expect(rooms.write(key.board, key.layer, (doc) => mapOf(doc).set('comment', 1))).rejects.toThrow(
		'cannot be written',
	)

	const asked = alice.count('step1')
	await disk.makeRoom()
	await alice.until((self) => self.hears('layerWritable') && self.count('step1') > asked)
	expect(rooms.failing).toBe(0)
	alice.answer(update)
	await alice.until((self) => self.count('saved') > heard)
	await bob.until((self) => self.count('update') === 1)
	expect(mapOf(bob.room.doc).get('too much')).toBe(large)
	expect([alice.closed, bob.closed]).toEqual([undefined, undefined])
})

test('[SAVE-10] a disk that is still full keeps the layer readable, however often it is tried', async () => {
	const log = new HeldLog()
	await log.letThrough()
	rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger: silent })
	const alice = await join('Alice')
	log.failAppends = true
	alice.update(setKey('lost'))
	await alice.until(({ closed }) => closed !== undefined)
	const bob = await join('Bob')
	await log.refuses(3)
	expect(bob.closed).toBeUndefined()
	bob.room.answer(bob, Y.encodeStateVector(new Y.Doc()))
	expect(bob.count('step2')).toBe(1)
	log.failAppends = false
	await bob.until((self) => self.hears('layerWritable'))
})

test('[SAVE-11] an append that was reported as failed and is there after all is found when the storage recovers', async () => {
	const log = new HeldLog()
	await log.letThrough()
	rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger: silent })
	const alice = await join('Alice')
	log.failAppends = true
	alice.update(setKey('in doubt'))
	await alice.until(({ closed }) => closed !== undefined)
	const bob = await join('Bob')
	await log.seed(key, setKey('in doubt'))
	log.failAppends = false
	await bob.until((self) => self.hears('layerWritable') && self.count('update') > 0)
	expect(mapOf(bob.room.doc).has('in doubt')).toBe(true)
	expect(bob.closed).toBeUndefined()
})

test('[SAVE-17] what was held back is not covered by the count of `saved` before a whole answer was taken', async () => {
	const log = new HeldLog()
	await log.letThrough()
	rooms = new RoomRegistry({ log, authors: new MemoryAuthors(), generation: 'one', logger: silent })
	const before = await join('Alice')
	log.failAppends = true
	before.update(setKey('held back'))
	await before.until(({ closed }) => closed !== undefined)

	const alice = await join('Alice', before.person.id)
	const doc = new Y.Doc()
	const held = editOf(doc, (map) => map.set('held back', 1))
	alice.update(held)
	log.failAppends = false
	const asked = alice.count('step1')
	await alice.until((self) => self.count('step1') > asked)
	// a change of its own that the document takes, and a frame that changes nothing
	alice.update(setKey('on its own'))
	alice.update(Y.encodeStateAsUpdate(new Y.Doc()))
	await expect.poll(() => mapOf(alice.room.doc).has('on its own') && alice.room.saver.idle).toBe(true)
	for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve))
	expect(alice.count('saved')).toBe(0)
	alice.answer(held)
	await alice.until(({ received }) => received.some((frame) => frame.kind === 'saved' && frame.frames === 4))
})

import { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import type { Session } from '@groundwork/server/room/Session'
import { upgradeLayer } from '@groundwork/shared/board/upgrade'
import { newBoardId, newPersonId } from '@groundwork/shared/model/ids'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import { beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { editOf, mapOf, setKey } from '../kit/edits.js'
import { HeldLog } from '../kit/HeldLog.js'
import { readFrame } from '../kit/RawSocket.js'
import type { Received } from '../kit/RawSocket.js'

/** Durable before visible, with a disk held in the hand. Rooms know no socket, so neither do these tests. */

class Listener implements Session {
	readonly person: { id: string; name: string }
	role = 'leader' as const
	readonly extended = true
	readonly received: Received[] = []
	closed: CloseReason | undefined

	constructor(name: string) {
		this.person = { id: newPersonId(), name }
	}

	send(frame: Uint8Array): void {
		this.received.push(readFrame(frame))
	}

	close(reason: CloseReason): void {
		this.closed = reason
	}

	kinds(): string[] {
		return this.received.map(({ kind }) => kind).filter((kind) => kind !== 'step1' && kind !== 'role')
	}
}

const silent = { error() {}, warn() {} } as unknown as ConstructorParameters<typeof RoomRegistry>[0]['logger']

const key = { board: newBoardId(), layer: 'canvas' } as const
let log: HeldLog
let rooms: RoomRegistry

beforeEach(async () => {
	log = new HeldLog()
	// A layer that is up to date: loading it writes nothing.
	const doc = new Y.Doc()
	upgradeLayer(doc, key.layer)
	await log.seed(key, Y.encodeStateAsUpdate(doc))
	rooms = new RoomRegistry({ log, logger: silent })
})

const join = async (name: string) => {
	const listener = new Listener(name)
	const { room } = await rooms.join(key, listener)
	return { listener, room }
}
/** Lets everything that waits for nothing but a promise run. */
const turn = () => new Promise((resolve) => setImmediate(resolve))
const emptyStateVector = Y.encodeStateVector(new Y.Doc())

test('until the commit nobody sees a change: no peer, no `saved`, no late joiner', async () => {
	const alice = await join('Alice')
	const bob = await join('Bob')
	alice.room.receive(alice.listener, setKey('secret'))
	await log.holds(1)
	const carol = await join('Carol')
	carol.room.answer(carol.listener, emptyStateVector)
	await turn()
	expect([alice, bob, carol].flatMap(({ listener }) => listener.kinds())).toEqual([])

	await log.commitNext()
	await turn()
	expect(alice.listener.kinds()).toEqual(['saved'])
	expect(bob.listener.kinds()).toEqual(['update'])
	expect(carol.listener.kinds()).toContain('step2')
})

test('commits become visible in order, each only with its own', async () => {
	const alice = await join('Alice')
	const bob = await join('Bob')
	const doc = new Y.Doc()
	for (const name of ['one', 'two', 'three'])
		alice.room.receive(
			alice.listener,
			editOf(doc, (map) => map.set(name, 1)),
		)
	await log.holds(3)
	const copy = new Y.Doc()
	for (const keys of [['one'], ['one', 'two'], ['one', 'two', 'three']]) {
		await log.commitNext()
		await turn()
		for (const frame of bob.listener.received) if (frame.kind === 'update') Y.applyUpdate(copy, frame.update)
		expect([...mapOf(copy).keys()]).toEqual(keys)
		expect(alice.listener.received.at(-1)).toMatchObject({ kind: 'saved', frames: keys.length })
	}
})

test('`saved` names the state that is durable, not the one in memory', async () => {
	const alice = await join('Alice')
	const doc = new Y.Doc()
	alice.room.receive(
		alice.listener,
		editOf(doc, (map) => map.set('one', 1)),
	)
	alice.room.receive(
		alice.listener,
		editOf(doc, (map) => map.set('two', 2)),
	)
	await log.holds(2)
	await log.commitNext()
	await turn()
	const saved = alice.listener.received.at(-1)
	if (saved?.kind !== 'saved') throw new Error('nothing was called saved')
	expect(Y.decodeStateVector(saved.stateVector).get(doc.clientID)).toBe(1)
})

test('what cannot be stored is shown to nobody, everybody is sent back to what can, and it may come again', async () => {
	const alice = await join('Alice')
	const bob = await join('Bob')
	const update = setKey('lost')
	alice.room.receive(alice.listener, update)
	await log.holds(1)
	log.failAll()
	await turn()
	expect(bob.listener.kinds()).not.toContain('update')
	expect(alice.listener.kinds()).toEqual(['notice'])
	expect(alice.listener.received.at(-1)).toMatchObject({ code: 'layerReadOnly' })
	expect([alice.listener.closed, bob.listener.closed]).toEqual(['serverError', 'serverError'])

	await log.letThrough()
	const again = await join('Alice')
	expect(mapOf(again.room.doc).size).toBe(0)
	again.room.receive(again.listener, update)
	await turn()
	expect(again.listener.kinds()).toEqual(['saved'])
})

test('opens at the same time share one load', async () => {
	await Promise.all([join('Alice'), join('Bob'), join('Carol')])
	expect(log.reads).toBe(1)
})

test('a failed load is no empty board, and the next one tries again', async () => {
	await log.letThrough()
	await rooms.write(key.board, key.layer, (doc) => mapOf(doc).set('content', 1))
	await rooms.close()
	rooms = new RoomRegistry({ log, logger: silent })
	log.failReads = true
	await expect(join('Alice')).rejects.toThrow('cannot be read')
	log.failReads = false
	const { room } = await join('Alice')
	expect(mapOf(room.doc).get('content')).toBe(1)
})

test('closing waits for what is still being stored', async () => {
	const alice = await join('Alice')
	alice.room.receive(alice.listener, setKey('last'))
	await log.holds(1)
	let closed = false
	const closing = rooms.close().then(() => (closed = true))
	await turn()
	expect(closed).toBe(false)
	await log.letThrough()
	await closing
	expect((await log.read(key)).tail.slice(1)).toHaveLength(1)
	expect(alice.listener.closed).toBe('goingAway')
})

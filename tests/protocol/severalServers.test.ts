import { CONTROL_CHANNEL, encodeControl } from '@groundwork/server/room/control'
import type { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import type { LayerKey } from '@groundwork/server/storage/Log'
import { OwnGesture } from '@groundwork/shared/board/gesture'
import { gesturesOf, recordsOf } from '@groundwork/shared/board/layout'
import { putRecord, removeRecord } from '@groundwork/shared/board/write'
import { newBoardId, newPersonId } from '@groundwork/shared/model/ids'
import type { PersonId, SessionId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { random } from '@groundwork/shared/testing/random'
import { geo } from '@groundwork/shared/testing/records'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { editOf, mapOf, setKey } from '../kit/edits.js'
import { HeldLog } from '../kit/HeldLog.js'
import { Listener } from '../kit/Listener.js'
import { Neighbourhood } from '../kit/Node.js'
import type { Node } from '../kit/Node.js'

let key: LayerKey
let log: HeldLog
let servers: Neighbourhood

beforeEach(async () => {
	key = { board: newBoardId(), layer: 'canvas' }
	log = new HeldLog()
	servers = new Neighbourhood(log)
})
afterEach(async () => {
	await log.letThrough()
	await servers.end()
})

const join = (node: Node, name: string, person: { id?: string; role?: Role } = {}) =>
	Listener.join(node.rooms, key, { name, ...person })

/** Resolves when she was sent something that sets the key. */
const sees = (listener: Listener, name: string) => listener.until((self) => shown(self).has(name))

/** What a client makes of everything she was sent. */
function shown({ received }: Listener): Y.Map<unknown> {
	const doc = new Y.Doc()
	for (const frame of received) if (frame.kind === 'update') Y.applyUpdate(doc, frame.update)
	return mapOf(doc)
}

test('[NODE-10] what is written through one server is seen through the others, once it is durable', async () => {
	const [one, other] = [await servers.node(), await servers.node()]
	const loading = Promise.all([join(one, 'Ada'), join(other, 'Ben')])
	// each layer is brought up to date when it is loaded
	await log.holds(1)
	await log.letThrough()
	const [ada, ben] = await loading
	log.hold()
	ada.update(setKey('hers'))
	await log.holds(1)
	expect(mapOf(ada.room.doc).has('hers')).toBe(true)
	expect(mapOf(ben.room.doc).has('hers')).toBe(false)
	await log.commitNext()
	await sees(ben, 'hers')
	expect(shown(ada).has('hers')).toBe(false)
})

test('[NODE-10] a change waits for what it may build on to be durable where it is seen', async () => {
	await log.letThrough()
	const [one, other] = [await servers.node(), await servers.node()]
	const [ada, ben] = [await join(one, 'Ada'), await join(other, 'Ben')]
	log.hold()
	ada.update(setKey('not durable yet'))
	await log.holds(1)
	await log.seed(key, setKey('from elsewhere'))
	const reading = one.rooms.readOne(key, () => {})
	await expect.poll(() => mapOf(ada.room.doc).has('from elsewhere')).toBe(true)
	expect(shown(ada).size).toBe(0)
	await log.letThrough()
	await Promise.all([
		reading,
		sees(ada, 'from elsewhere'),
		sees(ben, 'not durable yet'),
		sees(ben, 'from elsewhere'),
	])
})

test('[NODE-11] a gap in the numbers is filled from the log, whatever the bus has lost', async () => {
	await log.letThrough()
	const node = await servers.node()
	const ada = await join(node, 'Ada')
	// somebody else's server wrote this, and died before it told anybody
	await log.seed(key, setKey('untold'))
	ada.update(setKey('hers'))
	await sees(ada, 'untold')
})

test('[NODE-11] without the bus a server reads the log by itself, says so, and says when it is over', async () => {
	await log.letThrough()
	const [one, other] = [await servers.node(), await servers.node()]
	const [ada, ben] = [await join(one, 'Ada'), await join(other, 'Ben')]
	other.bus.cut()
	await ben.until((self) => self.hears('nodesApart'))
	const cleo = await join(other, 'Cleo')
	expect(cleo.hears('nodesApart')).toBe(true)
	ada.update(setKey('meanwhile'))
	await Promise.all([sees(ben, 'meanwhile'), sees(cleo, 'meanwhile')])
	// the other server hears nothing of this, and nothing tells it that it does not
	ben.update(setKey('his'))
	await ben.until((self) => self.count('saved') > 0)
	const began = performance.now()
	other.bus.mend()
	await Promise.all([sees(ada, 'his'), ben.until((self) => self.hears('nodesTogether'))])
	expect(performance.now() - began).toBeLessThan(LIMITS.logPollMs)
	expect(ada.hears('nodesApart')).toBe(false)
})

test('[NODE-12] people on other servers are seen, move between servers, and leave', async () => {
	await log.letThrough()
	const [one, other] = [await servers.node(), await servers.node()]
	const [ada, ben] = [await join(one, 'Ada'), await join(other, 'Ben')]
	ada.point({ client: 11, clock: 1 })
	await ben.until((self) => self.isShown(11))
	const late = await join(other, 'Late')
	expect(late.isShown(11)).toBe(true)
	expect(other.rooms.present(key.board).map(({ name }) => name)).toEqual(
		expect.arrayContaining(['Ada', 'Ben', 'Late']),
	)

	// she comes back through the other server before her old socket is gone
	const again = await join(other, 'Ada', { id: ada.person.id })
	again.point({ client: 11, clock: 1 })
	ada.leave()
	again.point({ client: 11, clock: 2 })
	const cleo = await join(one, 'Cleo')
	await cleo.until((self) => self.isShown(11))
	expect(ben.isShown(11)).toBe(true)
	again.leave()
	await Promise.all([ben, cleo].map((each) => each.until((self) => !self.isShown(11))))
})

test('[NODE-12] whoever goes from server to server and back is seen at once, though her own count goes on from before', async () => {
	await log.letThrough()
	const nodes = [await servers.node(), await servers.node()]
	const watching = await Promise.all(nodes.map((node) => join(node, 'Watching')))
	const id = newPersonId()
	for (let move = 0; move < 6; move++) {
		const ada = await join(nodes[move % 2]!, 'Ada', { id })
		ada.point({ client: 11, clock: 1 })
		await Promise.all(watching.map((each) => each.until((self) => self.isShown(11))))
		ada.leave()
		await Promise.all(watching.map((each) => each.until((self) => !self.isShown(11))))
	}
	expect(watching.map(({ closed }) => closed)).toEqual([undefined, undefined])
})

test('[NODE-12] whoever comes to another server sees those again who did not move meanwhile', async () => {
	await log.letThrough()
	const [one, other, third] = [await servers.node(), await servers.node(), await servers.node()]
	const [ada, ben] = [await join(one, 'Ada'), await join(other, 'Ben')]
	ada.point({ client: 11, clock: 1 })
	await ben.until((self) => self.isShown(11))
	const known = ben.clockOf(11)
	ben.leave()
	const again = await join(third, 'Ben', { id: ben.person.id })
	await again.until((self) => self.isShown(11))
	// what the stock provider knew of her clock it remembers
	expect(again.clockOf(11)).toBeGreaterThan(known)
})

test('[NODE-12] nobody stays who was on a server that is gone', async () => {
	await log.letThrough()
	const [one, other] = [await servers.node(), await servers.node()]
	const [ada, ben] = [await join(one, 'Ada'), await join(other, 'Ben')]
	ada.point({ client: 11, clock: 1 })
	await ben.until((self) => self.isShown(11))
	one.others.leave()
	await ben.until((self) => !self.isShown(11))
	expect(other.rooms.present(key.board)).toEqual([ben.person])
})

test('[NODE-12] nobody takes over the cursor of somebody else who is on another server', async () => {
	await log.letThrough()
	const [one, other] = [await servers.node(), await servers.node()]
	const [ada, mallory, ben] = [await join(one, 'Ada'), await join(other, 'Mallory'), await join(other, 'Ben')]
	ada.point({ client: 11, clock: 1 })
	await ben.until((self) => self.isShown(11))
	mallory.point({ client: 11, clock: 50 })
	mallory.point({ client: 12, clock: 1 })
	await ben.until((self) => self.isShown(12))
	expect(ben.personAt(11)).toBe(ada.person.id)
})

test('[NODE-13] a role, a session that ended and a deletion act on the sockets of every server at once', async () => {
	await log.letThrough()
	const [one, other] = [await servers.node(), await servers.node()]
	const [ada, ben] = [await join(other, 'Ada', { role: 'member' }), await join(other, 'Ben')]
	const [cleo, dan] = [await join(other, 'Cleo'), await join(other, 'Dan')]
	one.rooms.roleChanged(key.board, ada.person.id as PersonId, 'viewer')
	one.rooms.roleChanged(key.board, ben.person.id as PersonId, null)
	one.rooms.sessionEnded(cleo.sessionId)
	await Promise.all([
		ada.until(({ role }) => role === 'viewer'),
		ben.until(({ closed }) => closed === 'forbidden'),
		cleo.until(({ closed }) => closed === 'signedOut'),
	])
	expect(dan.closed).toBeUndefined()
	one.rooms.boardGone(key.board)
	await dan.until(({ closed }) => closed === 'boardGone')
})

test('[NODE-13] a role that is told over the bus is looked up, and none is given by it', async () => {
	await log.letThrough()
	const roles = new Map<string, Role>()
	const access = { roles: async () => new Map(roles), ended: async () => new Set<SessionId>() }
	const node = await servers.node({ access })
	const [ada, ben] = [
		await join(node, 'Ada', { role: 'viewer' }),
		await join(node, 'Ben', { role: 'member' }),
	]
	roles.set(`${key.board} ${ada.person.id}`, 'viewer').set(`${key.board} ${ben.person.id}`, 'viewer')
	const forger = servers.exchange.connect()
	for (const { person } of [ada, ben]) {
		const told = { type: 'role', board: key.board, person: person.id as PersonId, role: 'leader' } as const
		forger.publish(CONTROL_CHANNEL, encodeControl(told))
	}
	await ben.until(({ role }) => role === 'viewer')
	expect(ada.role).toBe('viewer')
})

test('[NODE-13] what a server does not hear of rights it looks up, without the bus and when that is back', async () => {
	await log.letThrough()
	const roles = new Map<string, Role>()
	const ended = new Set<SessionId>()
	const access = {
		roles: async () => new Map(roles),
		ended: async () => ended,
	}
	const node = await servers.node({ access })
	const [ada, ben] = [await join(node, 'Ada', { role: 'member' }), await join(node, 'Ben')]
	const seat = (who: Listener) => `${key.board} ${who.person.id}`
	roles.set(seat(ada), 'viewer').set(seat(ben), 'leader')
	node.bus.cut()
	await ada.until(({ role }) => role === 'viewer')
	expect(ben.closed).toBeUndefined()
	ended.add(ben.sessionId)
	roles.delete(seat(ada))
	node.bus.mend()
	await Promise.all([
		ada.until(({ closed }) => closed === 'forbidden'),
		ben.until(({ closed }) => closed === 'signedOut'),
	])
})

test('[NODE-14] a server that has fallen behind a fold takes it in, and who did what with it', async () => {
	await log.letThrough()
	const [one, other] = [await servers.node(), await servers.node()]
	const [ada, ben] = [await join(one, 'Ada'), await join(other, 'Ben')]
	other.bus.cut()
	log.failReads = true
	const doc = new Y.Doc()
	ada.update(editOf(doc, () => putRecord(doc, geo('hers'))))
	await ada.until((self) => self.count('saved') > 0)
	log.failReads = false
	const foldable = await HeldFold.of(one.rooms, key)
	await log.compact(key, foldable.upTo, foldable.bytes)
	await ben.until((self) => recordsOf(self.room.doc).has('shape:hers'))
	expect(await madeBy(other.rooms, 'shape:hers')).toBe(ada.person.id)
	await ben.until((self) => self.count('update') > 0)
})

test.each([1, 2, 3, 20_261_127])(
	'[NODE-15] who did what is the same on every server, in whatever order they hear of it: seed %i',
	async (seed) => {
		await log.letThrough()
		const dice = random(seed)
		const nodes = [await servers.node(), await servers.node(), await servers.node()]
		const people = await Promise.all(
			nodes.flatMap((node, index) => [join(node, `A${index}`), join(node, `B${index}`)]),
		)
		const docs = people.map(() => new Y.Doc())
		const sent = people.map(() => 0)
		for (let round = 0; round < 60; round++) {
			const who = dice.int(people.length)
			const [person, doc] = [people[who]!, docs[who]!]
			if (dice.chance(0.5)) Y.applyUpdate(doc, Y.encodeStateAsUpdate(person.room.doc))
			const name = `r${dice.int(6)}`
			const id = `shape:${name}`
			sent[who]!++
			person.update(
				editOf(doc, () => {
					const entry = recordsOf(doc).get(id)
					if (!(entry instanceof Y.Map)) putRecord(doc, geo(name))
					else if (dice.chance(0.3)) removeRecord(doc, id)
					else entry.set('/opacity', dice.int(100) / 100)
				}),
			)
			// now and then everybody catches up, and else they hear of it when they do
			if (dice.chance(0.2)) await Promise.all(nodes.map((node) => node.rooms.readOne(key, () => {})))
		}
		const isSaved = ({ received }: Listener, frames: number) =>
			received.some((frame) => frame.kind === 'saved' && frame.frames === frames)
		await Promise.all(
			people.map((person, who) => person.until((self) => sent[who] === 0 || isSaved(self, sent[who]!))),
		)
		const told = await Promise.all(
			[...nodes, await servers.node()].map(async (node) => {
				return node.rooms.readOne(key, ({ doc, attribution }) => ({
					records: Object.fromEntries(
						[...recordsOf(doc).keys()].toSorted().map((id) => [id, structuredClone(attribution.of(id))]),
					),
					people: Object.fromEntries(attribution.contributorsSince(0)),
				}))
			}),
		)
		for (const [index, each] of told.entries()) expect(each, `server ${index}, seed ${seed}`).toEqual(told[0])
		expect(Object.keys(told[0]!.records).length).toBeGreaterThan(0)
	},
)

test('[NODE-16] while the storage is away nothing is taken and nobody is put out; then what was kept back is asked for', async () => {
	await log.letThrough()
	const node = await servers.node()
	const [ada, ben] = [await join(node, 'Ada'), await join(node, 'Ben')]
	log.hold()
	ada.update(setKey('on its way'))
	await log.holds(1)
	servers.storage.set(false)
	await ada.until((self) => self.hears('layerReadOnly'))
	const kept = setKey('kept back')
	ben.update(kept)
	expect(mapOf(ben.room.doc).has('kept back')).toBe(false)
	expect(shown(ben).has('on its way')).toBe(false)
	const asked = ben.count('step1')
	await log.letThrough()
	servers.storage.set(true)
	await ben.until((self) => self.hears('layerWritable') && self.count('step1') > asked)
	ben.answer(kept)
	await Promise.all([sees(ada, 'kept back'), sees(ben, 'on its way')])
	expect([ada.closed, ben.closed]).toEqual([undefined, undefined])
})

test('[NODE-17] the sockets of a layer are counted over all servers', async () => {
	await log.letThrough()
	const [one, other] = [await servers.node(), await servers.node()]
	await join(one, 'Ada')
	const ben = await join(other, 'Ben')
	await expect.poll(() => [one.rooms.size(key), other.rooms.size(key)]).toEqual([2, 2])
	ben.leave()
	await expect.poll(() => one.rooms.size(key)).toBe(1)
	expect(LIMITS.socketsPerLayer).toBeGreaterThan(2)
})

test('[NODE-18] servers that load an older layer at once bring it up to date once', async () => {
	await log.letThrough()
	const nodes = [await servers.node(), await servers.node(), await servers.node()]
	await Promise.all(nodes.map((node) => join(node, 'Ada', { id: newPersonId() })))
	expect((await log.read(key)).tail).toHaveLength(1)
})

test('[NODE-18] a server that loads a layer ends no gesture of somebody who is on another one', async () => {
	await log.letThrough()
	const [one, other] = [await servers.node(), await servers.node()]
	const ada = await join(one, 'Ada')
	const doc = new Y.Doc()
	const shapes = ['a', 'b', 'c'].map((name, i) => geo(name, { x: i * 100 }))
	ada.update(
		editOf(doc, () => {
			for (const shape of shapes) putRecord(doc, shape)
			new OwnGesture(doc, shapes).move((id) => ({ ...shapes.find((each) => each.id === id)!, x: 12.5 }))
		}),
	)
	await ada.until((self) => self.count('saved') > 0)
	const ben = await join(other, 'Ben')
	expect(gesturesOf(ben.room.doc).size).toBe(gesturesOf(doc).size)
	expect(gesturesOf(doc).size).toBeGreaterThan(0)
	expect(recordsOf(ben.room.doc).size).toBe(3)
})

/** What a server would fold its layer to. */
class HeldFold {
	private constructor(
		readonly upTo: number,
		readonly bytes: Uint8Array,
	) {}

	static async of(rooms: RoomRegistry, layer: LayerKey): Promise<HeldFold> {
		const { encodeFold } = await import('@groundwork/server/room/fold')
		const [upTo = 0] = await log.ends([layer])
		return rooms.readOne(
			layer,
			({ doc, attribution }) =>
				new HeldFold(
					upTo,
					encodeFold({ state: Y.encodeStateAsUpdate(doc), histories: attribution.histories }),
				),
		)
	}
}

const madeBy = (rooms: RoomRegistry, record: string) =>
	rooms.readOne(key, ({ attribution }) => attribution.of(record)?.made.by)

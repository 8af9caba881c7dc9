import { isDeepStrictEqual } from 'node:util'
import { isNobody } from '@groundwork/server/bus/Connected'
import type { Connected } from '@groundwork/server/bus/Connected'
import { Peers } from '@groundwork/server/bus/Peers'
import { Roster } from '@groundwork/server/bus/Roster'
import { Exchange } from '@groundwork/server/bus/memory/Exchange'
import type { MemoryBus } from '@groundwork/server/bus/memory/MemoryBus'
import { noTelemetry } from '@groundwork/server/operation/telemetry'
import { newBoardId, newPersonId } from '@groundwork/shared/model/ids'
import type { BoardId } from '@groundwork/shared/model/ids'
import { LAYERS } from '@groundwork/shared/model/roles'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { random } from '@groundwork/shared/testing/random'
import type { Random } from '@groundwork/shared/testing/random'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LossyBus } from '../kit/LossyBus.js'
import { word } from '../kit/Hearing.js'

/** Who is where, on the clock of a test: a beat is a second. */

interface Server {
	bus: MemoryBus
	peers: Peers
	roster: Roster
	/** What is true here. */
	here: Map<BoardId, Connected>
}

let exchange: Exchange
let servers: Server[]

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'] })
	exchange = new Exchange()
	servers = []
})
afterEach(() => {
	for (const server of servers) stop(server)
	vi.useRealTimers()
})

async function start(loses?: { dice: Random; share: number }): Promise<Server> {
	const bus = exchange.connect()
	const used = loses ? new LossyBus(bus, loses.dice, loses.share) : bus
	const peers = await Peers.join(used, noTelemetry)
	const server: Server = { bus, peers, roster: await Roster.open(used, peers), here: new Map() }
	servers.push(server)
	await arrive()
	return server
}

function stop({ peers, roster }: Server): void {
	roster.close()
	peers.close()
}

const arrive = () => vi.advanceTimersByTimeAsync(0)
const beats = (count: number) => vi.advanceTimersByTimeAsync(count * LIMITS.busBeatMs)

const MIA = { id: newPersonId(), name: 'Mia' }
const LEA = { id: newPersonId(), name: 'Lea' }
const VITO = { id: newPersonId(), name: 'Vito' }

function set(server: Server, board: BoardId, connected: Connected): void {
	if (isNobody(connected)) server.here.delete(board)
	else server.here.set(board, connected)
	server.roster.here(board, connected)
}

/** What a server should know of a board, from what is true on the others. */
function truth(of: Server, board: BoardId, among = servers) {
	const others = among.filter((server) => server !== of).flatMap(({ here }) => here.get(board) ?? [])
	const people = Object.fromEntries(others.flatMap((each) => each.people.map(({ id, name }) => [id, name])))
	const sockets = LAYERS.map((layer) => others.reduce((sum, { layers }) => sum + (layers[layer] ?? 0), 0))
	return { people, sockets }
}

function known(by: Server, board: BoardId) {
	const { people, sockets } = by.roster.elsewhere(board)
	return {
		people: Object.fromEntries(people.map(({ id, name }) => [id, name])),
		sockets: LAYERS.map(sockets),
	}
}

test('[BUS-13] who is on a board elsewhere is known at once, each person once and each socket', async () => {
	const [one, two, three] = [await start(), await start(), await start()]
	const board = newBoardId()
	set(one, board, { layers: { canvas: 1 }, people: [VITO] })
	set(two, board, { layers: { canvas: 2, leaders: 1 }, people: [MIA, LEA] })
	set(three, board, { layers: { canvas: 1, review: 1 }, people: [MIA] })
	await arrive()
	expect(known(one, board)).toEqual({
		people: { [MIA.id]: 'Mia', [LEA.id]: 'Lea' },
		sockets: [3, 1, 1, 0],
	})
	for (const server of servers) expect(known(server, board)).toEqual(truth(server, board))
	set(two, board, { layers: {}, people: [] })
	await arrive()
	expect(known(one, board)).toEqual({ people: { [MIA.id]: 'Mia' }, sockets: [1, 1, 0, 0] })
	expect(known(one, newBoardId())).toEqual({ people: {}, sockets: [0, 0, 0, 0] })
})

test('[BUS-13] whoever comes later is told everything', async () => {
	const first = await start()
	const boards = Array.from({ length: 50 }, newBoardId)
	for (const board of boards) set(first, board, { layers: { canvas: 1 }, people: [MIA] })
	await arrive()
	const late = await start()
	await beats(1)
	for (const board of boards) expect(known(late, board)).toEqual(truth(late, board))
})

test('[BUS-13] however often it changes in one turn of the event loop, the others are told once', async () => {
	const [one, two] = [await start(), await start()]
	const board = newBoardId()
	let told = 0
	await two.bus.subscribe('roster', () => told++)
	for (let sockets = 1; sockets <= 30; sockets++)
		set(one, board, { layers: { canvas: sockets }, people: [MIA] })
	await arrive()
	expect(told).toBe(1)
	expect(two.roster.elsewhere(board).sockets('canvas')).toBe(30)
})

test('[BUS-14] what a server had is forgotten when it goes, with a goodbye or without', async () => {
	const [one, two, three] = [await start(), await start(), await start()]
	const board = newBoardId()
	for (const [server, person] of [
		[one, LEA],
		[two, MIA],
		[three, VITO],
	] as const)
		set(server, board, { layers: { canvas: 1 }, people: [person] })
	await arrive()
	stop(two)
	await arrive()
	expect(known(one, board)).toEqual(truth(one, board, [one, three]))
	three.bus.cut()
	await beats(LIMITS.peerSilentBeats)
	expect(known(one, board)).toEqual({ people: {}, sockets: [0, 0, 0, 0] })
})

test('[BUS-14] whoever was cut off learns what she missed, and the others what was true there meanwhile', async () => {
	const [one, two] = [await start(), await start()]
	const [stays, goes, comes] = [newBoardId(), newBoardId(), newBoardId()]
	for (const board of [stays, goes]) set(one, board, { layers: { canvas: 1 }, people: [LEA] })
	await arrive()
	for (const beatsAway of [1, LIMITS.peerSilentBeats + 1]) {
		two.bus.cut()
		set(one, goes, { layers: {}, people: [] })
		set(one, comes, { layers: { review: beatsAway }, people: [VITO] })
		set(two, stays, { layers: { canvas: beatsAway }, people: [MIA] })
		await beats(beatsAway)
		two.bus.mend()
		await beats(1)
		for (const board of [stays, goes, comes])
			for (const server of servers) expect(known(server, board)).toEqual(truth(server, board))
		set(one, goes, { layers: { canvas: 1 }, people: [LEA] })
		await arrive()
	}
})

test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
	'[BUS-15] with a third of all messages lost everybody still comes to know what is true (seed %i)',
	async (seed) => {
		const dice = random(seed)
		for (let count = 0; count < 3; count++) await start({ dice, share: 1 / 3 })
		const boards = Array.from({ length: 6 }, newBoardId)
		for (let step = 0; step < 120; step++) {
			const people = [MIA, LEA, VITO].filter(() => dice.chance(0.4))
			set(dice.pick(servers), dice.pick(boards), { layers: { [dice.pick(LAYERS)]: people.length }, people })
			if (dice.chance(0.5)) await arrive()
			if (dice.chance(0.1)) await beats(1)
		}
		const apart = () =>
			boards.flatMap((board) =>
				servers.filter((server) => !isDeepStrictEqual(known(server, board), truth(server, board))),
			)
		let waited = 0
		while (apart().length > 0 && waited++ < 60) await beats(1)
		expect(apart()).toEqual([])
	},
)

test('[BUS-10] what others write where servers say who is there is passed over', async () => {
	const [one, two] = [await start(), await start()]
	const board = newBoardId()
	set(two, board, { layers: { canvas: 1 }, people: [MIA] })
	await arrive()
	const stranger = exchange.connect()
	const from = { node: two.peers.id, board, number: 2 }
	const lies = [
		{ ...from, layers: { canvas: -1 }, people: [] },
		{ ...from, layers: {}, people: 'nobody' },
		{ ...from, node: 'unknown', layers: {}, people: [] },
		{ kind: 'all', node: two.peers.id, number: 9, boards: [{}] },
		{ kind: 'ask' },
	]
	for (const channel of ['roster', `roster:${one.peers.id}`])
		for (const text of ['', 'x', '[]', ...lies.map((lie) => JSON.stringify(lie))])
			stranger.publish(channel, word(text))
	await arrive()
	expect(known(one, board)).toEqual(truth(one, board))
})

import { Peers } from '@groundwork/server/bus/Peers'
import { Exchange } from '@groundwork/server/bus/memory/Exchange'
import type { MemoryBus } from '@groundwork/server/bus/memory/MemoryBus'
import { noTelemetry } from '@groundwork/server/operation/telemetry'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { word } from '../kit/Hearing.js'

/** Who is alive, on the clock of a test: a beat is a second. */

interface Server {
	bus: MemoryBus
	peers: Peers
	told: string[]
}

let exchange: Exchange
let servers: Server[]

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
	exchange = new Exchange()
	servers = []
})
afterEach(() => {
	for (const { peers } of servers) peers.close()
	vi.useRealTimers()
})

async function start(): Promise<Server> {
	const bus = exchange.connect()
	const server: Server = { bus, peers: await Peers.join(bus, noTelemetry), told: [] }
	server.peers.watch({
		onCome: (node) => server.told.push(`${node} came`),
		onGone: (node) => server.told.push(`${node} went`),
	})
	servers.push(server)
	await arrive()
	return server
}

/** What was said arrives, and what was answered to it. */
const arrive = () => vi.advanceTimersByTimeAsync(0)
const beats = (count: number) => vi.advanceTimersByTimeAsync(count * LIMITS.busBeatMs)

test('[BUS-12] servers know of each other as soon as they come, and of a goodbye at once', async () => {
	const [one, two, three] = [await start(), await start(), await start()]
	expect(new Set([one, two, three].map(({ peers }) => peers.id)).size).toBe(3)
	expect(one.peers.alive.toSorted()).toEqual([two.peers.id, three.peers.id].toSorted())
	expect(three.peers.alive.toSorted()).toEqual([one.peers.id, two.peers.id].toSorted())
	two.peers.close()
	await arrive()
	expect(one.told).toEqual([`${two.peers.id} came`, `${three.peers.id} came`, `${two.peers.id} went`])
	expect(one.peers.alive).toEqual([three.peers.id])
	await beats(100)
	expect(one.peers.alive).toEqual([three.peers.id])
})

test('[BUS-12] one that says nothing more is gone after five beats, and not before', async () => {
	const [one, two, three] = [await start(), await start(), await start()]
	two.bus.cut()
	await beats(LIMITS.peerSilentBeats - 1)
	expect(one.peers.has(two.peers.id)).toBe(true)
	await beats(1)
	expect(one.peers.alive).toEqual([three.peers.id])
	two.bus.mend()
	await arrive()
	expect(one.peers.has(two.peers.id)).toBe(true)
	expect(one.told.slice(2)).toEqual([`${two.peers.id} went`, `${two.peers.id} came`])
})

test('[BUS-12] whoever does not reach the bus for so long takes all for gone, and finds them again', async () => {
	const [one, two, three] = [await start(), await start(), await start()]
	one.bus.cut()
	await beats(LIMITS.peerSilentBeats - 1)
	expect(one.peers.alive).toHaveLength(2)
	await beats(1)
	expect(one.peers.alive).toEqual([])
	one.bus.mend()
	await beats(1)
	expect(one.peers.alive.toSorted()).toEqual([two.peers.id, three.peers.id].toSorted())
	expect(two.peers.has(one.peers.id)).toBe(true)
})

test('[BUS-10] what others write where servers say that they are there is passed over', async () => {
	const [one, two] = [await start(), await start()]
	const stranger = exchange.connect()
	for (const text of [
		'',
		'{',
		'null',
		'{"kind":"beat"}',
		'{"kind":"beat","node":7,"carried":1}',
		'{"kind":"x"}',
	])
		stranger.publish('peers', word(text))
	await arrive()
	expect(one.peers.alive).toEqual([two.peers.id])
})

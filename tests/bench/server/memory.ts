import { setTimeout as sleep } from 'node:timers/promises'
import { figure } from '../figures.js'
import { Client, endAll } from './Client.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { SERVERS, startContenders } from './contenders.js'
import type { Contender, ContenderName } from './contenders.js'

const ROOMS = 2000
/** Before: what the first rooms make of the heap for good, compiled code above all, is no room's. */
const WARM_UP_ROOMS = 2000
const NOTES = 20
const PATIENCE_MS = 40_000
const KB = 1000

/** 2,000 rooms with 20 notes and one person each: what they hold while they are open, and what is left of them. */
export async function memory(): Promise<void> {
	const contenders = await startContenders(SERVERS)
	for (const contender of contenders) await endAll(await fill(contender, WARM_UP_ROOMS))
	// they close their rooms by and by, and all at the same time
	const before = await Promise.all(contenders.map(settled))
	const open: ByContender = {}
	for (const [i, contender] of contenders.entries()) {
		const clients = await fill(contender, ROOMS)
		const during = await contender.program.usage(true)
		open[contender.name] = (during.rssBytes - before[i]!.rssBytes) / ROOMS / KB
		await endAll(clients)
	}
	const after = await Promise.all(contenders.map(settled))
	for (const [i, { name }] of contenders.entries()) {
		const kept = (after[i]!.heapBytes - before[i]!.heapBytes) / ROOMS / KB
		figure(`server.rooms2000.keptHeapPerClosed.${name}`, kept, 'KB', barFor(name, 0.5))
		figure(`server.rooms2000.rssAfter.${name}`, (after[i]!.rssBytes - before[i]!.rssBytes) / 1e6, 'MB')
	}
	figure('server.rooms2000.rssPerOpen', open.ours!, 'KB', 59)
	compare('server.rooms2000.rssPerOpen', open, 'KB')
}

const barFor = (who: ContenderName, bar: number) => (who === 'ours' ? bar : undefined)

async function fill(contender: Contender, count: number): Promise<Client[]> {
	const places = await contender.rooms(count)
	const clients = await Client.joinAll(places)
	for (const [i, client] of clients.entries())
		for (const frame of places[i]!.dialect.board(NOTES)) client.send(frame)
	await sleep(1000)
	return clients
}

/** Rooms close when their time has come, not at once: this resolves when the heap has stopped to shrink. */
async function settled(contender: Contender) {
	const began = performance.now()
	const past = [await contender.program.usage(true)]
	for (;;) {
		await sleep(1500)
		const now = await contender.program.usage(true)
		past.push(now)
		const [old] = past.slice(-9)
		const still = past.length > 8 && Math.abs(now.heapBytes - old!.heapBytes) < 0.01 * now.heapBytes
		if (still || performance.now() - began > PATIENCE_MS) return now
	}
}

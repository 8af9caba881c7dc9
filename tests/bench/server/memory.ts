import { setTimeout as sleep } from 'node:timers/promises'
import { figure } from '../figures.js'
import { Client, endAll } from './Client.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { SERVERS, startContenders } from './contenders.js'
import type { Contender, ContenderName } from './contenders.js'

const ROOMS = 2000
/** The same again: what the first ones made of the heap for good is no room's. */
const WARM_UP_ROOMS = 100
const NOTES = 20
const PATIENCE_MS = 40_000
const KB = 1000

/** 2,000 rooms with 20 notes and one person each: what they hold while they are open, and what is left of them. */
export async function memory(): Promise<void> {
	const open: ByContender = {}
	const closing: Promise<void>[] = []
	for (const contender of await startContenders(SERVERS)) {
		await endAll(await fill(contender, WARM_UP_ROOMS))
		await settledHeap(contender)
		const before = await contender.program.usage(true)
		const clients = await fill(contender, ROOMS)
		const during = await contender.program.usage(true)
		open[contender.name] = (during.rssBytes - before.rssBytes) / ROOMS / KB
		await endAll(clients)
		closing.push(
			settledHeap(contender).then(async (after) => {
				const kept = (after.heapBytes - before.heapBytes) / ROOMS / KB
				figure(
					`server.rooms2000.keptHeapPerClosed.${contender.name}`,
					kept,
					'KB',
					barFor(contender.name, 0.5),
				)
				figure(`server.rooms2000.rssAfter.${contender.name}`, (after.rssBytes - before.rssBytes) / 1e6, 'MB')
				await contender.program.end()
			}),
		)
	}
	await Promise.all(closing)
	for (const [who, kb] of Object.entries(open))
		figure(`server.rooms2000.rssPerOpen.${who}`, kb, 'KB', barFor(who as ContenderName, 59))
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
async function settledHeap(contender: Contender) {
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

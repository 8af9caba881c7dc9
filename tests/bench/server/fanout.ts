import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '../statistics.js'
import { Client, endAll } from './Client.js'
import { compare } from './compare.js'
import type { ByContender } from './compare.js'
import { EVERYBODY, startContenders } from './contenders.js'
import type { Contender } from './contenders.js'
import { markOf, marksIn } from './marks.js'
import { paced, within } from './pace.js'

/** What may stand to the best peer: latency by p50 and p99, processor. The smallest crowd shows what a change costs. */
const CROWDS = [
	{ people: 10, bars: { cpu: 1 } },
	{ people: 50, bars: { p50: 2, p99: 1.5, cpu: 1 } },
	{ people: 200, bars: { p50: 2, p99: 1.5, cpu: 1 } },
] as const

/** So that what is measured is compiled code, as in a server that is up for weeks: after 1,000 V8 was seen to compile still. */
const WARM_UP = 2000
const WARM_UP_OF_EACH = 500
/** Faster, and LIMITS.updatesPerSecond would end it. */
const WARM_UP_EVERY_MS = 3
/** A quiet V8 collects what starting a server left behind, some 200 ms of the processor once; no change costs that. */
const SETTLE_MS = 15_000
const CHANGES = 250
/** The servers take turns of so many changes, 40 a second: what else the machine does meets all of them alike. */
const TURN = 25
const EVERY_MS = 25

/** One room at one server: one writes, everybody else receives. */
class Crowd {
	readonly contender: Contender
	readonly clients: Client[]
	readonly latencies: number[] = []
	/** Of the processor for all changes. */
	cpuMs = 0
	#expected = 0
	#sentAt = 0
	#missing = 0
	#arrived = () => {}

	static async gather(contender: Contender, people: number): Promise<Crowd> {
		const [place] = await contender.rooms(1)
		return new Crowd(contender, await Client.joinAll(Array.from({ length: people }, () => place!)))
	}

	private constructor(contender: Contender, clients: Client[]) {
		this.contender = contender
		this.clients = clients
		for (const reader of clients.slice(1)) {
			reader.onFrame = (frame) => {
				const at = performance.now()
				marksIn(frame, (mark) => {
					if (mark !== this.#expected) return
					this.latencies.push(at - this.#sentAt)
					if (--this.#missing === 0) this.#arrived()
				})
			}
		}
	}

	/** Resolves when the change has reached everybody. */
	change(): Promise<void> {
		const [writer] = this.clients as [Client]
		this.#expected = ++lastMark
		this.#missing = this.clients.length - 1
		const all = new Promise<void>((resolve) => (this.#arrived = resolve))
		const frame = writer.author.edit(markOf(this.#expected))
		this.#sentAt = performance.now()
		writer.send(frame)
		return within(5000, `a change at ${this.contender.name}`, all)
	}
}

let lastMark = 0

export async function fanout(): Promise<void> {
	const contenders = await startContenders(EVERYBODY)
	await settle(contenders)
	for (const { people, bars } of CROWDS) {
		const crowds = await Promise.all(contenders.map((contender) => Crowd.gather(contender, people)))
		await write(crowds, WARM_UP_OF_EACH, WARM_UP_EVERY_MS)
		for (const crowd of crowds) {
			crowd.latencies.length = 0
			crowd.cpuMs = -(await crowd.contender.program.usage()).cpuMs
		}
		await write(crowds, CHANGES, EVERY_MS)
		for (const crowd of crowds) crowd.cpuMs += (await crowd.contender.program.usage()).cpuMs
		report(`server.fanout${people}`, crowds, bars)
		await endAll(crowds.flatMap(({ clients }) => clients))
	}
}

async function settle(contenders: Contender[]): Promise<void> {
	const crowds = await Promise.all(contenders.map((contender) => Crowd.gather(contender, CROWDS[0].people)))
	await write(crowds, WARM_UP, WARM_UP_EVERY_MS)
	await endAll(crowds.flatMap(({ clients }) => clients))
	await sleep(SETTLE_MS)
}

async function write(crowds: Crowd[], changes: number, everyMs: number): Promise<void> {
	for (let turn = 0; turn < changes / TURN; turn++)
		// Each comes first in one turn and last in another.
		for (const [at] of crowds.entries())
			await paced(TURN, everyMs, () => crowds[(turn + at) % crowds.length]!.change())
}

function report(name: string, crowds: Crowd[], bars: { p50?: number; p99?: number; cpu: number }): void {
	const each = (value: (crowd: Crowd) => number): ByContender =>
		Object.fromEntries(crowds.map((crowd) => [crowd.contender.name, value(crowd)]))
	for (const [key, share] of [
		['p50', 0.5],
		['p99', 0.99],
	] as const)
		compare(
			`${name}.${key}`,
			each(({ latencies }) => quantile(latencies, share)),
			'ms',
			{ bar: bars[key] },
		)
	// ms per delivered change are seconds per thousand
	compare(
		`${name}.cpuPer1000`,
		each(({ cpuMs, latencies }) => cpuMs / latencies.length),
		's',
		{ bar: bars.cpu },
	)
}

import { setTimeout as sleep } from 'node:timers/promises'
import { Client, endAll } from './Client.js'
import type { Contender } from './contenders.js'
import { markOf, marksIn } from './marks.js'

const TICK_MS = 4
/** What is still under way when writing ends counts if it arrives by then. */
const DRAIN_MS = 1000

export interface Measured {
	latencies: number[]
	/** Changes that reached somebody, and that should have. */
	delivered: number
	expected: number
	/** Of the server's processor, for all of it. */
	cpuMs: number
}

let lastMark = 0

/** Several rooms in which everybody writes and everybody else receives. */
export class Load {
	readonly #contender: Contender
	readonly #clients: Client[]
	readonly #peers: number
	readonly #writer: number[] = []
	readonly #sentAt: number[] = []

	static async in(contender: Contender, { rooms, people }: { rooms: number; people: number }): Promise<Load> {
		const places = await contender.rooms(rooms)
		const clients = await Client.joinAll(
			places.flatMap((place) => Array.from({ length: people }, () => place)),
		)
		return new Load(contender, clients, people - 1)
	}

	private constructor(contender: Contender, clients: Client[], peers: number) {
		this.#contender = contender
		this.#clients = clients
		this.#peers = peers
	}

	/** Each client makes `perSecond` changes a second; the clients take turns within that time. */
	async run({ perSecond, seconds }: { perSecond: number; seconds: number }): Promise<Measured> {
		const latencies: number[] = []
		for (const [who, client] of this.#clients.entries()) {
			client.onFrame = (frame) => {
				const at = performance.now()
				marksIn(frame, (mark) => {
					const sentAt = this.#sentAt[mark]
					// some servers send a change back to whoever made it
					if (sentAt !== undefined && this.#writer[mark] !== who) latencies.push(at - sentAt)
				})
			}
		}
		const before = await this.#contender.program.usage()
		const sent = await this.#write(perSecond, seconds)
		const expected = sent * this.#peers
		for (let waited = 0; latencies.length < expected && waited < DRAIN_MS; waited += 10) await sleep(10)
		for (const client of this.#clients) client.onFrame = () => {}
		const after = await this.#contender.program.usage()
		return { latencies, delivered: latencies.length, expected, cpuMs: after.cpuMs - before.cpuMs }
	}

	end(): Promise<void> {
		return endAll(this.#clients)
	}

	async #write(perSecond: number, seconds: number): Promise<number> {
		const total = Math.round(this.#clients.length * perSecond * seconds)
		const began = performance.now()
		for (let sent = 0; sent < total;) {
			const due = Math.min(total, ((performance.now() - began) / 1000) * this.#clients.length * perSecond)
			for (; sent < due; sent++) {
				const who = sent % this.#clients.length
				const mark = ++lastMark
				this.#writer[mark] = who
				const client = this.#clients[who]!
				const frame = client.author.edit(markOf(mark))
				this.#sentAt[mark] = performance.now()
				client.send(frame)
			}
			await sleep(TICK_MS)
		}
		return total
	}
}

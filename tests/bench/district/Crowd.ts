import { Client, endAll } from '../server/Client.js'
import { markOf, marksIn } from '../server/marks.js'
import { paced, within } from '../server/pace.js'
import type { Board } from './District.js'

let lastMark = 0

/** Whom a change was written by, and when. */
const sent = new Map<number, { by: Client; node: number; at: number; missing: number; arrived: () => void }>()

/** The people of some boards, each connected to one of the servers. */
export class Crowd {
	/** Milliseconds from a change to each person on the same server, and on another one. */
	readonly latencies = { here: [] as number[], elsewhere: [] as number[] }
	readonly #boards: { client: Client; node: number }[][]
	#next = 0

	/** @param nodesOf which servers the people of the nth board are on, one each. */
	static async gather(boards: readonly Board[], nodesOf: (board: number) => number[]): Promise<Crowd> {
		const seats = boards.map((board, i) => nodesOf(i).map((node) => ({ place: board[node]!, node })))
		const clients = await Client.joinAll(seats.flat().map(({ place }) => place))
		let at = 0
		return new Crowd(seats.map((board) => board.map(({ node }) => ({ client: clients[at++]!, node }))))
	}

	private constructor(boards: { client: Client; node: number }[][]) {
		this.#boards = boards
		for (const { client, node } of boards.flat()) client.onFrame = (frame) => this.#note(client, node, frame)
	}

	get clients(): Client[] {
		return this.#boards.flat().map(({ client }) => client)
	}

	/** One person after the other changes something. Resolves when everybody on her board has seen it. */
	change(): Promise<void> {
		const board = this.#boards[this.#next % this.#boards.length]!
		const { client, node } = board[Math.floor(this.#next++ / this.#boards.length) % board.length]!
		const mark = ++lastMark
		const frame = client.author.edit(markOf(mark))
		const all = new Promise<void>((arrived) => {
			sent.set(mark, { by: client, node, at: performance.now(), missing: board.length - 1, arrived })
		})
		client.send(frame)
		return within(10_000, 'a change to reach everybody', board.length > 1 ? all : Promise.resolve())
	}

	/** So many changes a second, whether those before have arrived or not. Resolves when all have. */
	async write(perSecond: number, seconds: number): Promise<void> {
		const all: Promise<void>[] = []
		await paced(perSecond * seconds, 1000 / perSecond, () => void all.push(this.change()))
		await Promise.all(all)
	}

	/** Everybody points somewhere else so many times a second; people do not move in step. Resolves with how often it was. */
	async point(perSecond: number, seconds: number): Promise<number> {
		const { clients } = this
		const times = perSecond * seconds * clients.length
		await paced(times, 1000 / perSecond / clients.length, (i) => {
			const client = clients[i % clients.length]!
			client.send(client.author.pointer(i, i % 100))
		})
		return times
	}

	forget(): void {
		this.latencies.here.length = 0
		this.latencies.elsewhere.length = 0
	}

	end(): Promise<void> {
		return endAll(this.clients)
	}

	#note(client: Client, node: number, frame: Buffer): void {
		const now = performance.now()
		marksIn(frame, (mark) => {
			const change = sent.get(mark)
			if (!change || change.by === client) return
			this.latencies[change.node === node ? 'here' : 'elsewhere'].push(now - change.at)
			if (--change.missing > 0) return
			sent.delete(mark)
			change.arrived()
		})
	}
}

import { setTimeout as sleep } from 'node:timers/promises'
import * as Y from 'yjs'
import { editOf, mapOf } from '../../kit/edits.js'
import { RawSocket } from '../../kit/RawSocket.js'

const EVERY_MS = 40

/** Somebody who works on the board while others attack it. */
export class Bystander {
	readonly doc = new Y.Doc()
	readonly #socket: RawSocket
	#changes = 0
	#working = true

	static async join(url: string): Promise<Bystander> {
		const socket = await RawSocket.open(url)
		await socket.next('step1')
		return new Bystander(socket)
	}

	private constructor(socket: RawSocket) {
		this.#socket = socket
	}

	/** Makes a change and waits until it is saved. Resolves with the milliseconds it took; rejects if she is put out. */
	async change(): Promise<number> {
		const change = ++this.#changes
		const update = editOf(this.doc, (map) => map.set(`change ${change % 50}`, change))
		const began = performance.now()
		this.#socket.update(update)
		await this.#socket.next('saved', ({ frames }) => frames >= change)
		const took = performance.now() - began
		this.#socket.received.length = 0
		return took
	}

	/** Goes on until `stop`. Resolves with how long each change took. */
	async work(): Promise<number[]> {
		const times: number[] = []
		while (this.#working) {
			times.push(await this.change())
			await sleep(EVERY_MS)
		}
		return times
	}

	stop(): void {
		this.#working = false
	}

	/** Whether somebody who joins now sees her work as she does. */
	async isIntact(): Promise<boolean> {
		const seen = mapOf(await this.#socket.settled())
		return [...mapOf(this.doc)].every(([key, value]) => seen.get(key) === value)
	}

	end(): void {
		this.#socket.end()
	}
}

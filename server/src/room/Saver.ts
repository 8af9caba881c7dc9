import type { Provenance } from '../storage/Log.js'

interface Waiting {
	/** Not durable yet. */
	pending: boolean
	/** Of the entry, once it is durable; what only waits has none. */
	number?: number
	done: () => void
}

/** Makes updates durable, in order. Knows when everything so far is, and stops at the first failure. */
export class Saver {
	readonly #append: (update: Uint8Array, provenance: Provenance) => Promise<number>
	readonly #onFailure: (error: unknown) => void
	/** What was handed in and is not done, in order: updates, and what waits behind them. */
	readonly #queue: Waiting[] = []
	readonly #watchers = new Set<() => void>()
	#failed = false
	/** The number of the last durable entry. */
	lastNumber: number

	constructor(options: {
		/** Resolves with the entry's number once it is durable. Entries are numbered in call order. */
		append: (update: Uint8Array, provenance: Provenance) => Promise<number>
		/** Called once: what the document holds and the log does not can no longer be told apart from what both hold. */
		onFailure: (error: unknown) => void
		lastNumber: number
	}) {
		this.#append = options.append
		this.#onFailure = options.onFailure
		this.lastNumber = options.lastNumber
	}

	/** Nothing waits to become durable. */
	get idle(): boolean {
		return this.#queue.length === 0
	}

	/** Runs `then` once the update and all before it are durable. It never runs after a failure. */
	save(update: Uint8Array, provenance: Provenance, then: () => void): void {
		const waiting: Waiting = { pending: true, done: then }
		this.#queue.push(waiting)
		this.#append(update, provenance)
			.then((number) => {
				waiting.pending = false
				waiting.number = number
				if (!this.#failed) this.#advance()
			})
			.catch((error: unknown) => this.#fail(error))
	}

	/** Runs `then` once everything handed in so far is durable: at once where it is. It never runs after a failure. */
	afterAll(then: () => void): void {
		if (this.#failed) return
		if (this.idle) then()
		else this.#queue.push({ pending: false, done: then })
	}

	/** Resolves with the number of the last entry handed in so far, once it is durable; rejects if it never will be. */
	settled(): Promise<number> {
		return new Promise((resolve, reject) => {
			const look = () => {
				this.#watchers.delete(look)
				if (this.#failed) reject(new Error('the changes could not be stored'))
				else resolve(this.lastNumber)
			}
			if (this.#failed || this.idle) return look()
			this.#watchers.add(look)
			this.#queue.push({ pending: false, done: look })
		})
	}

	#advance(): void {
		for (let next = this.#queue[0]; next?.pending === false; next = this.#queue[0]) {
			this.#queue.shift()
			this.lastNumber = next.number ?? this.lastNumber
			next.done()
		}
	}

	#fail(error: unknown): void {
		if (this.#failed) return
		this.#failed = true
		this.#queue.length = 0
		this.#onFailure(error)
		for (const look of this.#watchers) look()
	}
}

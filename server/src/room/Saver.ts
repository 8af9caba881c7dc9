import type { Provenance } from '../storage/Log.js'

interface Waiting {
	/** Not durable yet. */
	pending: boolean
	done: () => void
}

/** Makes updates durable, in order. Knows when everything so far is, and stops at the first failure. */
export class Saver {
	readonly #append: (update: Uint8Array, provenance: Provenance) => Promise<void>
	readonly #onFailure: (error: unknown) => void
	/** What was handed in and is not done, in order: updates, and what waits behind them. */
	readonly #queue: Waiting[] = []
	readonly #watchers = new Set<() => void>()
	#failed = false

	constructor(options: {
		/** Resolves once it is durable. */
		append: (update: Uint8Array, provenance: Provenance) => Promise<void>
		/** Called once: what the document holds and the log does not can no longer be told apart from what both hold. */
		onFailure: (error: unknown) => void
	}) {
		this.#append = options.append
		this.#onFailure = options.onFailure
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
			.then(() => {
				waiting.pending = false
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

	/** Resolves once everything handed in so far is durable; rejects if it never will be. */
	settled(): Promise<void> {
		return new Promise((resolve, reject) => {
			const look = () => {
				this.#watchers.delete(look)
				if (this.#failed) reject(new Error('the changes could not be stored'))
				else resolve()
			}
			if (this.#failed || this.idle) return look()
			this.#watchers.add(look)
			this.#queue.push({ pending: false, done: look })
		})
	}

	#advance(): void {
		for (let next = this.#queue[0]; next?.pending === false; next = this.#queue[0]) {
			this.#queue.shift()
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

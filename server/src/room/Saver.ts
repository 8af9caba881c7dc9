/** Makes updates durable, in order. Knows when everything so far is, and stops at the first failure. */
export class Saver {
	readonly #append: (update: Uint8Array) => Promise<number>
	readonly #onFailure: (error: unknown) => void
	#last: Promise<void> = Promise.resolve()
	#pending = 0
	#failed = false
	/** The number of the last durable entry. */
	lastNumber: number

	constructor(options: {
		/** Resolves with the entry's number once it is durable. Entries are numbered in call order. */
		append: (update: Uint8Array) => Promise<number>
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
		return this.#pending === 0
	}

	/** Runs `then` once the update and all before it are durable. It never runs after a failure. */
	save(update: Uint8Array, then: () => void): void {
		this.#pending++
		const appended = this.#append(update)
		this.#last = this.#last
			.then(() => appended)
			.then((number) => {
				this.#pending--
				if (this.#failed) return
				this.lastNumber = number
				then()
			})
			.catch((error: unknown) => this.#fail(error))
		// The chain above reports it; without this a rejection behind a slow predecessor counts as unhandled.
		appended.catch(() => {})
	}

	/** Runs `then` once everything handed in so far is durable. It never runs after a failure. */
	afterAll(then: () => void): void {
		void this.#last.then(() => {
			if (!this.#failed) then()
		})
	}

	/** Resolves once everything handed in so far is durable; rejects if it never will be. */
	async settled(): Promise<void> {
		await this.#last
		if (this.#failed) throw new Error('the changes could not be stored')
	}

	#fail(error: unknown): void {
		if (this.#failed) return
		this.#failed = true
		this.#onFailure(error)
	}
}

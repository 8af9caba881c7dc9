/** First come, first served. */
export class Mutex {
	readonly #waiting: (() => void)[] = []
	#locked = false

	lock(): Promise<void> {
		if (!this.#locked) {
			this.#locked = true
			return Promise.resolve()
		}
		return new Promise((resolve) => this.#waiting.push(resolve))
	}

	unlock(): void {
		const next = this.#waiting.shift()
		if (next) next()
		else this.#locked = false
	}
}

/** So many at once; the others wait, first come, first served. */
export class Seats {
	readonly #waiting: (() => void)[] = []
	#free: number

	constructor(count: number) {
		this.#free = count
	}

	async seated<T>(run: () => Promise<T>): Promise<T> {
		if (this.#free > 0) this.#free--
		else await new Promise<void>((resolve) => this.#waiting.push(resolve))
		try {
			return await run()
		} finally {
			const next = this.#waiting.shift()
			if (next) next()
			else this.#free++
		}
	}
}

import type { Locks } from './Locks.js'

/** Locks among those who ask in this process: all there is to it where one process alone uses the storage. */
export class ProcessLocks implements Locks {
	/** By name, the end of the last who asked. */
	readonly #last = new Map<string, Promise<void>>()

	async inTurn<T>(name: string, run: () => Promise<T>): Promise<T> {
		const before = this.#last.get(name)
		let end = () => {}
		const mine = new Promise<void>((resolve) => (end = resolve))
		this.#last.set(name, mine)
		await before
		try {
			return await run()
		} finally {
			if (this.#last.get(name) === mine) this.#last.delete(name)
			end()
		}
	}

	async ifFree(name: string, run: () => Promise<void>): Promise<boolean> {
		if (this.#last.has(name)) return false
		await this.inTurn(name, run)
		return true
	}
}

import type { Reachability } from '../reachability.js'

/** Keeps whether something answers, and tells whoever watches of each change. */
export class Reach implements Reachability {
	readonly #watchers = new Set<{ tell: (reachable: boolean) => void }>()
	readonly #onError: (error: unknown) => void
	#reachable: boolean

	/** @param onError a watcher failed; the others are told all the same. */
	constructor(reachable: boolean, onError: (error: unknown) => void) {
		this.#reachable = reachable
		this.#onError = onError
	}

	get reachable(): boolean {
		return this.#reachable
	}

	watch(listener: (reachable: boolean) => void): () => void {
		const watcher = { tell: listener }
		this.#watchers.add(watcher)
		return () => void this.#watchers.delete(watcher)
	}

	set(reachable: boolean): void {
		if (reachable === this.#reachable) return
		this.#reachable = reachable
		for (const { tell } of Array.from(this.#watchers)) {
			try {
				tell(reachable)
			} catch (error) {
				this.#onError(error)
			}
		}
	}

	clear(): void {
		this.#watchers.clear()
	}
}

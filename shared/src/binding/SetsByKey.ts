const EMPTY: ReadonlySet<string> = new Set()

/** Sets by key that vanish when empty. */
export class SetsByKey {
	readonly #sets = new Map<string, Set<string>>()

	get(key: string): ReadonlySet<string> {
		return this.#sets.get(key) ?? EMPTY
	}

	add(key: string, value: string): void {
		const set = this.#sets.get(key)
		if (set) set.add(value)
		else this.#sets.set(key, new Set([value]))
	}

	delete(key: string, value: string): void {
		const set = this.#sets.get(key)
		if (set?.delete(value) && set.size === 0) this.#sets.delete(key)
	}
}

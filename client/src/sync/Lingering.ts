interface Kept<T> {
	one: T
	/** Milliseconds since 1970; null while she is here. */
	goneAt: number | null
}

/**
 * Those who are here, and for a moment those who were: a page that changes servers, or is loaded again, leaves and comes back
 * within a second or two, and nobody should see it flicker. `sameAs` names what stays the same under another key.
 */
export class Lingering<Key, T> {
	readonly #kept = new Map<Key, Kept<T>>()

	constructor(
		readonly ms: number,
		readonly sameAs: (one: T) => unknown,
	) {}

	/** Takes in who is here now. Returns all that are shown, and when to ask again: null while nobody lingers. */
	next(here: ReadonlyMap<Key, T>, now: number): { shown: Map<Key, T>; again: number | null } {
		const present = new Set([...here.values()].map(this.sameAs))
		for (const [key, one] of here) this.#kept.set(key, { one, goneAt: null })
		let again: number | null = null
		for (const [key, kept] of this.#kept) {
			if (here.has(key)) continue
			kept.goneAt ??= now
			const until = kept.goneAt + this.ms
			if (until <= now || present.has(this.sameAs(kept.one))) this.#kept.delete(key)
			else again = Math.min(again ?? until, until)
		}
		return { shown: new Map([...this.#kept].map(([key, { one }]) => [key, one])), again }
	}
}

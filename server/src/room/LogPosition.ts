/**
 * Which entries of a log a document holds: all up to one, and after a gap those that this server wrote while others did. Entries
 * are numbered without gaps, so that whoever misses one knows it.
 */
export class LogPosition {
	#upTo: number
	readonly #beyond = new Set<number>()

	constructor(upTo: number) {
		this.#upTo = upTo
	}

	/** The document holds this entry and all before it. */
	get upTo(): number {
		return this.#upTo
	}

	/** There are entries before the last one held that the document does not hold. */
	get hasGap(): boolean {
		return this.#beyond.size > 0
	}

	holds(number: number): boolean {
		return number <= this.#upTo || this.#beyond.has(number)
	}

	/** The document holds this entry. */
	add(number: number): void {
		if (number > this.#upTo) this.#beyond.add(number)
		while (this.#beyond.delete(this.#upTo + 1)) this.#upTo++
	}

	/** The document holds everything up to this entry. */
	reach(number: number): void {
		if (number <= this.#upTo) return
		this.#upTo = number
		for (const held of this.#beyond) if (held <= number) this.#beyond.delete(held)
		while (this.#beyond.delete(this.#upTo + 1)) this.#upTo++
	}
}

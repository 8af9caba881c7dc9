/** Lets through `perSecond` on average, and that of `seconds` at once after a quiet time. */
export class TokenBucket {
	readonly #perSecond: number
	readonly #capacity: number
	#tokens: number
	#filledAt: number

	constructor(perSecond: number, seconds: number, now: number) {
		this.#perSecond = perSecond
		this.#capacity = perSecond * seconds
		this.#tokens = this.#capacity
		this.#filledAt = now
	}

	/** Whether there was room for `amount`. `now` in milliseconds. */
	take(amount: number, now: number): boolean {
		this.#tokens = Math.min(this.#capacity, this.#tokens + ((now - this.#filledAt) / 1000) * this.#perSecond)
		this.#filledAt = now
		if (this.#tokens < amount) return false
		this.#tokens -= amount
		return true
	}
}

import { LIMITS } from '@groundwork/shared/protocol/limits'
import { TokenBucket } from './TokenBucket.js'

/** A device that comes back, or a paste of a thousand shapes, may be this many seconds ahead of the steady rate. */
const BURST_SECONDS = 5

/** How much and how fast one socket may send. Presence above its rate is dropped: the next one says more. Changes never are. */
export class Limiter {
	readonly #updates: TokenBucket
	readonly #bytes: TokenBucket
	readonly #presence: TokenBucket
	/** An answer to step 1 costs the encoding of the whole board: some 70 ms for 10,000 records. */
	readonly #joins: TokenBucket

	constructor(now: number) {
		this.#updates = new TokenBucket(LIMITS.updatesPerSecond, BURST_SECONDS, now)
		this.#bytes = new TokenBucket(LIMITS.updateBytesPerSecond, BURST_SECONDS, now)
		this.#presence = new TokenBucket(LIMITS.presencePerSecond, BURST_SECONDS, now)
		this.#joins = new TokenBucket(LIMITS.joinsPerSecond, BURST_SECONDS, now)
	}

	allowsJoin(now: number): boolean {
		return this.#joins.take(1, now)
	}

	allowsUpdate(bytes: number, now: number): boolean {
		return this.#updates.take(1, now) && this.#bytes.take(bytes, now)
	}

	allowsPresence(now: number): boolean {
		return this.#presence.take(1, now)
	}
}

import type { PersonId } from '@groundwork/shared/model/ids'
import type { Provenance } from '../storage/Log.js'

/**
 * The times of a layer's changes: by this server's clock, but after every change of somebody else's that the document holds already. So
 * whoever changes what she has seen is later than what she saw, also where the clocks of two servers differ or one is set back.
 */
export class Stamps {
	#last: Provenance

	/** `after`: milliseconds since 1970. */
	constructor(after: number) {
		this.#last = { by: null, at: after }
	}

	next(by: PersonId | null): Provenance {
		const earliest = this.#last.by === by ? this.#last.at : this.#last.at + 1
		this.#last = { by, at: Math.max(Date.now(), earliest) }
		return this.#last
	}

	/** The document holds a change that was stamped elsewhere. */
	saw(provenance: Provenance): void {
		if (provenance.at > this.#last.at) this.#last = provenance
	}
}

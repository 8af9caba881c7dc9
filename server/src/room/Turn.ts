import type { PersonId } from '@groundwork/shared/model/ids'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Authors } from './Authors.js'

export interface TurnOptions {
	authors: Authors
	author: PersonId
	/** Nothing more of the session counts: it left, or the room is broken. */
	isOver: () => boolean
	/** It brought more Yjs client ids than anybody has, or what it sent cannot be taken. */
	onMalformed: () => void
	/** The register cannot be written. */
	onFailure: (error: unknown) => void
}

/**
 * The order of one session's frames. A frame whose Yjs client ids are known is taken at once; one that brings others waits until
 * the register says whose they are, and everything behind it waits with it.
 */
export class Turn {
	readonly #options: TurnOptions
	#last: Promise<void> | null = null
	/** Yjs client ids the session has brought. */
	#claimed = 0

	constructor(options: TurnOptions) {
		this.#options = options
	}

	/** A frame waits for the register. */
	get isWaiting(): boolean {
		return this.#last !== null
	}

	/** `take` is told whether it had to wait; then others may have brought the same. What it throws at once is thrown on. */
	take(clients: readonly number[], take: (waited: boolean) => void): void {
		const { authors, author, isOver, onMalformed, onFailure } = this.#options
		const unknown = authors.unknown(clients)
		if (unknown.length === 0 && this.#last === null) return take(false)
		this.#claimed += unknown.length
		if (this.#claimed > LIMITS.clientIdsPerSocket) return onMalformed()
		const turn = (this.#last ?? Promise.resolve())
			.then(() => authors.claim(authors.unknown(unknown), author))
			.then(() => {
				if (isOver()) return
				try {
					take(true)
				} catch {
					onMalformed()
				}
			}, onFailure)
			.finally(() => {
				if (this.#last === turn) this.#last = null
			})
		this.#last = turn
	}
}

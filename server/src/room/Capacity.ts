import { LIMITS } from '@groundwork/shared/protocol/limits'
import * as Y from 'yjs'
import type { Attribution } from './Attribution.js'
import type { Session } from './Session.js'

/** How much more a layer takes, and who holds what there was no room for. */
export class Capacity {
	readonly #doc: Y.Doc
	readonly #attribution: Attribution
	/** An upper bound of the encoded document: what it was, and everything that came since. */
	#bytes: number
	/** Something was deleted since that was measured. */
	#mayBeSmaller = true
	readonly #keptOut = new Set<Session>()

	constructor({ doc, attribution, bytes }: { doc: Y.Doc; attribution: Attribution; bytes: number }) {
		this.#doc = doc
		this.#attribution = attribution
		this.#bytes = bytes
	}

	grew(bytes: number): void {
		this.#bytes += bytes
	}

	hasRoomFor(records: number, bytes: number): boolean {
		if (records > 0 && this.#attribution.size + records > LIMITS.recordsPerBoard) return false
		if (this.#bytes + bytes <= LIMITS.boardBytes) return true
		// measuring a board that is nearly full takes the better part of a second
		if (!this.#mayBeSmaller) return false
		this.#mayBeSmaller = false
		this.#bytes = Y.encodeStateAsUpdateV2(this.#doc).length
		return this.#bytes + bytes <= LIMITS.boardBytes
	}

	keepOut(session: Session): void {
		this.#keptOut.add(session)
	}

	forget(session: Session): void {
		this.#keptOut.delete(session)
	}

	/** After a deletion: whoever was kept out and may try again. */
	readmitted(): Session[] {
		this.#mayBeSmaller = true
		if (this.#keptOut.size === 0 || !this.hasRoomFor(1, 1)) return []
		const sessions = [...this.#keptOut]
		this.#keptOut.clear()
		return sessions
	}
}

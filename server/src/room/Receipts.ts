import { encodeSaved } from '@groundwork/shared/protocol/frames'
import * as Y from 'yjs'
import type { Session } from './Session.js'

interface Receipt {
	/** Change frames dealt with durably. */
	frames: number
	/** What of its own became durable since it was last told: by Yjs client, the next clock. */
	clocks: Map<number, number>
}

/** Tells each session what of its own is durable. Frames that became so together are told together. */
export class Receipts {
	readonly #receipts = new Map<Session, Receipt>()
	readonly #untold = new Set<Session>()
	#telling = false

	/** From here on the session is told, if it asked for that. */
	open(session: Session): void {
		if (session.extended) this.#receipts.set(session, { frames: 0, clocks: new Map() })
	}

	close(session: Session): void {
		this.#receipts.delete(session)
		this.#untold.delete(session)
	}

	/** Its changes up to these clocks are durable. They are told with the next count. */
	covers(session: Session, clocks: readonly (readonly [client: number, clock: number])[]): void {
		const receipt = this.#receipts.get(session)
		for (const [client, clock] of clocks) receipt?.clocks.set(client, clock)
	}

	/** So many of its change frames are dealt with. */
	count(session: Session, frames: number): void {
		const receipt = this.#receipts.get(session)
		if (!receipt) return
		receipt.frames = frames
		this.#untold.add(session)
		if (this.#telling) return
		this.#telling = true
		setImmediate(() => this.#tell())
	}

	#tell(): void {
		this.#telling = false
		for (const session of this.#untold) {
			const { frames, clocks } = this.#receipts.get(session)!
			session.send(encodeSaved({ stateVector: Y.encodeStateVector(clocks), frames }))
			clocks.clear()
		}
		this.#untold.clear()
	}
}

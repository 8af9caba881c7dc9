import { TAG } from '@groundwork/shared/protocol/frames'
import type { Replica } from '@groundwork/shared/testing/replica'
import * as encoding from 'lib0/encoding'
import { writeUpdate } from 'y-protocols/sync'
import { canvasOf } from './replicas.js'

/** The bytes of an update as it crosses the wire: in a sync frame, without what the websocket itself adds. */
function frameBytes(update: Uint8Array): number {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, TAG.sync)
		writeUpdate(encoder, update)
	}).byteLength
}

/** What one person's binding sends. */
export class Wire {
	#bytes = 0
	#updates: Uint8Array[] = []

	constructor(sender: Replica) {
		canvasOf(sender).on('update', (update: Uint8Array, origin: unknown) => {
			if (origin === 'network') return
			this.#bytes += frameBytes(update)
			this.#updates.push(update)
		})
	}

	/** Bytes of the frames sent since the last call. */
	takeBytes(): number {
		const bytes = this.#bytes
		this.#bytes = 0
		return bytes
	}

	/** Updates sent since the last call. */
	takeUpdates(): Uint8Array[] {
		return this.#updates.splice(0)
	}
}

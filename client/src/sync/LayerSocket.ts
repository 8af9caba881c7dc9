import { SYNC, TAG } from '@groundwork/shared/protocol/frames'
import * as decoding from 'lib0/decoding'

/**
 * A WebSocket that counts the frames which carry changes, and keeps the others' presence to itself.
 *
 * The server's `saved` says how many change frames are durable, so the two numbers together say whether everything this
 * socket sent is on disk; a state vector alone does not show deletions. And the stock provider sends on every presence it
 * receives: with fifty people on a board, fifty times what they sent.
 */
export class LayerSocket extends WebSocket {
	/** Step 2 and update frames sent so far. */
	changeFrames = 0
	/** The Yjs client id of this window; `undefined` sends no presence at all. */
	protected readonly client: number | undefined = undefined

	override send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
		if (data instanceof Uint8Array) {
			if (data[0] === TAG.sync && (data[1] === SYNC.step2 || data[1] === SYNC.update)) this.changeFrames++
			if (data[0] === TAG.awareness && !this.#isOwnPresence(data)) return
		}
		super.send(data as Uint8Array<ArrayBuffer>)
	}

	#isOwnPresence(frame: Uint8Array): boolean {
		const decoder = decoding.createDecoder(frame)
		decoding.readVarUint(decoder) // tag
		decoding.readVarUint(decoder) // length of the payload
		return decoding.readVarUint(decoder) === 1 && decoding.readVarUint(decoder) === this.client
	}
}

/** The class for one window: the provider makes its sockets itself and hands them nothing but the address. */
export function layerSocketOf(client: number): typeof LayerSocket {
	return class extends LayerSocket {
		protected override readonly client = client
	}
}

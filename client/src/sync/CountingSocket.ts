import { SYNC, TAG } from '@groundwork/shared/protocol/frames'

/**
 * A WebSocket that counts the frames which carry changes. The server's `saved` says how many of them are durable, so the two
 * numbers together say whether everything this socket sent is on disk; a state vector alone does not show deletions.
 */
export class CountingSocket extends WebSocket {
	/** Step 2 and update frames sent so far. */
	changeFrames = 0

	override send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
		if (
			data instanceof Uint8Array &&
			data[0] === TAG.sync &&
			(data[1] === SYNC.step2 || data[1] === SYNC.update)
		) {
			this.changeFrames++
		}
		super.send(data as Uint8Array<ArrayBuffer>)
	}
}

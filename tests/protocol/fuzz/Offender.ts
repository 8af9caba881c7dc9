import { SYNC, TAG } from '@groundwork/shared/protocol/frames'
import { WebSocket } from 'ws'
import { syncFrame } from '../../kit/RawSocket.js'
import type { Frame } from './frames.js'

const NO_STATE = Uint8Array.of(0)

/** A socket that sends whatever it is told and reads next to nothing. */
export class Offender {
	/** Frames handed to the socket; what stands behind a close is not sent by `ws`, and not counted. */
	sent = 0
	readonly #socket: WebSocket
	readonly #closed: Promise<number>

	static open(url: string): Promise<Offender> {
		return new Promise((resolve, reject) => {
			const socket = new WebSocket(url)
			const offender = new Offender(socket)
			socket.once('open', () => resolve(offender))
			socket.once('error', reject)
		})
	}

	private constructor(socket: WebSocket) {
		this.#socket = socket
		this.#closed = new Promise((resolve) => socket.once('close', resolve))
		socket.on('error', () => {})
	}

	send(frame: Frame): void {
		if (this.#socket.readyState !== WebSocket.OPEN) return
		this.sent++
		this.#socket.send(frame)
	}

	/** Resolves with the code it was closed with, or with `served` when the server answers a question after all it was sent. */
	async outcome(): Promise<number | 'served'> {
		const answered = new Promise<'served'>((resolve) => {
			this.#socket.on('message', (data: Buffer) => {
				if (data[0] === TAG.sync && data[1] === SYNC.step2) resolve('served')
			})
		})
		this.send(syncFrame(SYNC.step1, NO_STATE))
		const outcome = await Promise.race([this.#closed, answered])
		this.#socket.terminate()
		return outcome
	}
}

import { WebSocket } from 'ws'
import type { Author, Frame } from './Dialect.js'
import type { Place } from './contenders.js'

/** One person's socket. Frames stay bytes. */
export class Client {
	readonly socket: WebSocket
	readonly author: Author
	/** Resolves with the code. */
	readonly closed: Promise<number>
	onFrame: (frame: Buffer) => void = () => {}

	private constructor(place: Place, joined: (client: Client) => void, failed: (error: Error) => void) {
		const { dialect } = place
		this.author = dialect.author()
		this.socket = new WebSocket(place.url, {
			perMessageDeflate: false,
			maxPayload: 0,
			skipUTF8Validation: true,
		})
		this.socket.binaryType = 'nodebuffer'
		this.closed = new Promise((resolve) => this.socket.once('close', resolve))
		this.socket.once('open', () => {
			for (const frame of dialect.opening()) this.send(frame)
			if (place.joinsAtOnce) join()
			const { heartbeat } = dialect
			if (!heartbeat) return
			const beating = setInterval(() => this.send(heartbeat.frame), heartbeat.everyMs)
			this.socket.once('close', () => clearInterval(beating))
		})
		let waiting = !place.joinsAtOnce
		const join = () => {
			waiting = false
			joined(this)
		}
		this.socket.on('message', (data) => {
			const frame = data as Buffer
			this.onFrame(frame)
			if (!waiting) return
			const answer = dialect.answer(frame)
			if (answer.reply) this.send(answer.reply)
			if (answer.joined) join()
		})
		this.socket.on('error', failed)
		this.socket.once('close', (code) => failed(new Error(`closed with ${code} before it had joined`)))
	}

	/** Resolves once the client has the room's content. */
	static join(place: Place, prepare: (client: Client) => void = () => {}): Promise<Client> {
		return new Promise((resolve, reject) => prepare(new Client(place, resolve, reject)))
	}

	/** Several, a few at a time. */
	static async joinAll(places: readonly Place[], atOnce = 20): Promise<Client[]> {
		const clients: Client[] = []
		for (let from = 0; from < places.length; from += atOnce)
			clients.push(
				...(await Promise.all(places.slice(from, from + atOnce).map((place) => Client.join(place)))),
			)
		return clients
	}

	send(frame: Frame): void {
		this.socket.send(frame)
	}

	end(): void {
		this.socket.terminate()
	}
}

/** Resolves when the server has nothing more of them. */
export async function endAll(clients: readonly Client[]): Promise<void> {
	for (const client of clients) client.end()
	await Promise.all(clients.map(({ closed }) => closed))
}

import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

type State = 'open' | 'cut' | 'swallowing'

/** The network between a client and a service on this machine, held in a test's hand. It is open at first. */
export class Gate {
	readonly #server: Server
	readonly #target: URL
	readonly #sockets = new Set<Socket>()
	#state: State = 'open'

	/** @param url of the service. */
	static async before(url: string): Promise<Gate> {
		const gate = new Gate(new URL(url))
		gate.#server.listen(0, '127.0.0.1')
		await once(gate.#server, 'listening')
		return gate
	}

	private constructor(target: URL) {
		this.#target = target
		this.#server = createServer((client) => this.#accept(client))
	}

	/** The service's URL, by way of the gate. */
	get url(): string {
		const { port } = this.#server.address() as AddressInfo
		return Object.assign(new URL(this.#target), { hostname: '127.0.0.1', port: String(port) }).href
	}

	/** Everything passes again; what was swallowed and waits on a connection that is still there arrives late. */
	open(): void {
		this.#state = 'open'
		for (const socket of this.#sockets) socket.resume()
	}

	/** Every connection ends, and new ones are ended at once: a service that is gone. */
	cut(): void {
		this.#state = 'cut'
		for (const socket of this.#sockets) socket.resetAndDestroy()
	}

	/** Connections stay, new ones too, and nothing arrives any more in either direction: a network that swallows everything. */
	swallow(): void {
		this.#state = 'swallowing'
		for (const socket of this.#sockets) socket.pause()
	}

	async end(): Promise<void> {
		this.cut()
		this.#server.close()
		await once(this.#server, 'close')
	}

	#accept(client: Socket): void {
		if (this.#state === 'cut') {
			client.resetAndDestroy()
			return
		}
		const service = connect(Number(this.#target.port), this.#target.hostname)
		this.#join(client, service)
		this.#join(service, client)
	}

	#join(from: Socket, to: Socket): void {
		this.#sockets.add(from)
		from.setNoDelay()
		from.on('data', (chunk) => {
			if (!to.destroyed) to.write(chunk)
		})
		from.on('end', () => to.end())
		// whoever is reset on one side is reset on the other
		from.on('error', () => to.resetAndDestroy())
		from.on('close', () => this.#sockets.delete(from))
		if (this.#state === 'swallowing') from.pause()
	}
}

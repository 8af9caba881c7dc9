import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

/** What stands before the servers: each connection goes to the next of them that takes it. */
export class Balancer {
	readonly #server: Server
	readonly #ports: readonly number[]
	readonly #sockets = new Set<Socket>()
	#next = 0

	static async before(ports: readonly number[]): Promise<Balancer> {
		const balancer = new Balancer(ports)
		balancer.#server.listen(0, '127.0.0.1')
		await once(balancer.#server, 'listening')
		return balancer
	}

	private constructor(ports: readonly number[]) {
		this.#ports = ports
		this.#server = createServer((client) => this.#accept(client, this.#ports.length))
	}

	get url(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
	}

	async end(): Promise<void> {
		for (const socket of this.#sockets) socket.destroy()
		this.#server.close()
		await once(this.#server, 'close')
	}

	#accept(client: Socket, tries: number): void {
		if (tries === 0) return void client.destroy()
		const port = this.#ports[this.#next++ % this.#ports.length]!
		const server = connect(port, '127.0.0.1')
		const refused = () => this.#accept(client, tries - 1)
		server.once('error', refused)
		server.once('connect', () => {
			server.off('error', refused)
			this.#join(client, server)
			this.#join(server, client)
		})
	}

	#join(from: Socket, to: Socket): void {
		this.#sockets.add(from)
		from.setNoDelay()
		from.pipe(to)
		from.on('error', () => to.destroy())
		from.on('close', () => {
			this.#sockets.delete(from)
			to.destroy()
		})
	}
}

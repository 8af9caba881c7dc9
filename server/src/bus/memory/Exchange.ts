import { MemoryBus } from './MemoryBus.js'

/**
 * What the servers of one process are connected to: a single server, which hears nobody, or several of a test. Messages arrive in a
 * later microtask, as they do from outside: never while whoever publishes is still at it.
 */
export class Exchange {
	readonly #connected = new Set<MemoryBus>()

	/** @param onError a listener failed; thrown where nothing catches it when left out. */
	connect(onError: (error: unknown) => void = failLoudly): MemoryBus {
		const bus: MemoryBus = new MemoryBus({
			onError,
			publish: (channel, message) => {
				const others = [...this.#connected].filter((other) => other !== bus && other.reachable)
				queueMicrotask(() => others.forEach((other) => other.hear(channel, message)))
			},
			leave: () => this.#connected.delete(bus),
		})
		this.#connected.add(bus)
		return bus
	}
}

function failLoudly(error: unknown): void {
	queueMicrotask(() => {
		throw error
	})
}

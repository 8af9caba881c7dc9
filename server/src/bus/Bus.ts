import type { Reachability } from '../reachability.js'

/**
 * The port between servers that serve the same boards. What is published reaches whoever listens on other servers at that moment, in
 * order per publisher and channel, and may be lost with the connection: nothing may depend on it but speed. Whoever listens looks
 * after what it may have missed whenever the bus becomes reachable, and whoever publishes says then what still counts: the others may
 * have been reachable all the while. Every implementation passes `busContract` in `tests/contract`.
 */
export interface Bus extends Reachability {
	/**
	 * Calls `listener` with each message that others publish on the channel from the moment the promise resolves, and while the
	 * connection lasts; never with this server's own. While the bus is unreachable it resolves all the same, and listens once it is
	 * back. The bytes are shared with other listeners: they are read, never written.
	 */
	subscribe(channel: string, listener: (message: Uint8Array) => void): Promise<Subscription>
	/** Hands the message over; while the bus is unreachable it is dropped. */
	publish(channel: string, message: Uint8Array): void
	/** Hands over what was published before; nothing is called any more from here on. */
	close(): Promise<void>
}

export interface Subscription {
	/** Nothing is called any more from here on. */
	end(): void
}

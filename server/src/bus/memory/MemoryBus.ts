import type { Bus, Subscription } from '../Bus.js'
import { Listeners } from '../Listeners.js'
import { Reach } from '../Reach.js'

/** One server's connection to an `Exchange`. A test can cut it and mend it, so that loss can be seen without a network. */
export class MemoryBus implements Bus {
	readonly #listeners: Listeners
	readonly #reach: Reach
	readonly #publish: (channel: string, message: Uint8Array) => void
	readonly #leave: () => void
	#closed = false

	constructor(options: {
		publish: (channel: string, message: Uint8Array) => void
		leave: () => void
		onError: (error: unknown) => void
	}) {
		this.#publish = options.publish
		this.#leave = options.leave
		this.#listeners = new Listeners(options)
		this.#reach = new Reach(true, options.onError)
	}

	get reachable(): boolean {
		return this.#reach.reachable
	}

	watch(listener: (reachable: boolean) => void): () => void {
		return this.#reach.watch(listener)
	}

	async subscribe(channel: string, listener: (message: Uint8Array) => void): Promise<Subscription> {
		if (this.#closed) return { end() {} }
		return this.#listeners.add(channel, listener)
	}

	publish(channel: string, message: Uint8Array): void {
		if (this.#closed || !this.reachable) return
		this.#publish(channel, message.slice())
	}

	/** What somebody else published. */
	hear(channel: string, message: Uint8Array): void {
		if (this.reachable) this.#listeners.deliver(channel, message)
	}

	/** For tests: unreachable until it is mended. */
	cut(): void {
		this.#reach.set(false)
	}

	mend(): void {
		this.#reach.set(true)
	}

	async close(): Promise<void> {
		this.#closed = true
		this.#listeners.clear()
		this.#reach.clear()
		this.#leave()
	}
}

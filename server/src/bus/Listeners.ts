import type { Subscription } from './Bus.js'

type Listener = (message: Uint8Array) => void

interface Entry {
	listener: Listener
}

/** Who listens to which channel, as every implementation of `Bus` keeps it. */
export class Listeners {
	readonly #channels = new Map<string, Set<Entry>>()
	readonly #onChange: (channel: string) => void
	readonly #onError: (error: unknown) => void

	constructor(options: {
		/** A channel has its first listener, or lost its last. */
		onChange?: (channel: string) => void
		/** A listener failed; the others are called all the same. */
		onError: (error: unknown) => void
	}) {
		this.#onChange = options.onChange ?? (() => {})
		this.#onError = options.onError
	}

	channels(): string[] {
		return [...this.#channels.keys()]
	}

	has(channel: string): boolean {
		return this.#channels.has(channel)
	}

	add(channel: string, listener: Listener): Subscription {
		const entry: Entry = { listener }
		const known = this.#channels.get(channel)
		if (known) known.add(entry)
		else {
			this.#channels.set(channel, new Set([entry]))
			this.#onChange(channel)
		}
		return { end: () => this.#remove(channel, entry) }
	}

	deliver(channel: string, message: Uint8Array): void {
		const entries = this.#channels.get(channel)
		if (!entries) return
		for (const entry of Array.from(entries)) {
			// one that was called before may have ended it
			if (!entries.has(entry)) continue
			try {
				entry.listener(message)
			} catch (error) {
				this.#onError(error)
			}
		}
	}

	clear(): void {
		for (const entries of this.#channels.values()) entries.clear()
		this.#channels.clear()
	}

	#remove(channel: string, entry: Entry): void {
		const entries = this.#channels.get(channel)
		if (!entries?.delete(entry) || entries.size > 0) return
		this.#channels.delete(channel)
		this.#onChange(channel)
	}
}

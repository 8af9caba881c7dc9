import type { Bus, Subscription } from '@groundwork/server/bus/Bus'

/** What a server hears on a channel, kept, and to be awaited. */
export class Hearing {
	readonly heard: Uint8Array[] = []
	subscription!: Subscription
	readonly #watchers = new Set<() => void>()

	static async on(bus: Bus, channel: string): Promise<Hearing> {
		const hearing = new Hearing()
		hearing.subscription = await bus.subscribe(channel, (message) => {
			hearing.heard.push(message)
			for (const look of hearing.#watchers) look()
		})
		return hearing
	}

	get words(): string[] {
		return this.heard.map((message) => new TextDecoder().decode(message))
	}

	/** Resolves with everything, once so many have come. */
	until(count: number): Promise<Uint8Array[]> {
		return new Promise((resolve) => {
			const look = () => {
				if (this.heard.length < count) return
				this.#watchers.delete(look)
				resolve(this.heard)
			}
			this.#watchers.add(look)
			look()
		})
	}
}

export const word = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Resolves once the bus is reachable, or is not. */
export function isReachable(bus: Pick<Bus, 'reachable' | 'watch'>, reachable = true): Promise<void> {
	return new Promise((resolve) => {
		if (bus.reachable === reachable) return resolve()
		const stop = bus.watch(() => {
			stop()
			resolve()
		})
	})
}

import type { Bus, Subscription } from '@groundwork/server/bus/Bus'
import type { Random } from '@groundwork/shared/testing/random'

/** A bus that loses some of what comes in, without being unreachable for it. */
export class LossyBus implements Bus {
	readonly #bus: Bus
	readonly #dice: Random
	readonly #share: number

	/** @param share of the messages that never arrive, from 0 to 1. */
	constructor(bus: Bus, dice: Random, share: number) {
		this.#bus = bus
		this.#dice = dice
		this.#share = share
	}

	get reachable(): boolean {
		return this.#bus.reachable
	}

	watch(listener: (reachable: boolean) => void): () => void {
		return this.#bus.watch(listener)
	}

	subscribe(channel: string, listener: (message: Uint8Array) => void): Promise<Subscription> {
		return this.#bus.subscribe(channel, (message) => {
			if (!this.#dice.chance(this.#share)) listener(message)
		})
	}

	publish(channel: string, message: Uint8Array): void {
		this.#bus.publish(channel, message)
	}

	close(): Promise<void> {
		return this.#bus.close()
	}
}

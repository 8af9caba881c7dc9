import { randomBytes } from 'node:crypto'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { z } from 'zod'
import type { Telemetry } from '../operation/telemetry.js'
import type { Bus, Subscription } from './Bus.js'
import { decode, encode } from './encoding.js'

const CHANNEL = 'peers'

const peerMessage = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('beat'), node: z.string(), carried: z.int() }),
	z.object({ kind: z.literal('bye'), node: z.string() }),
])
type PeerMessage = z.infer<typeof peerMessage>

interface Watcher {
	/** Another server is there. */
	onCome?: (node: string) => void
	/** It said goodbye, or has not been heard of for too long. */
	onGone?: (node: string) => void
	/** It said that it is there, with the number it carries. */
	onBeat?: (node: string, carried: number) => void
}

/**
 * Which other servers are alive. Each says so every second, is known by an id of its own, another one at each start, and is gone
 * when it says goodbye or was silent for five beats; while the bus is unreachable that is true of all of them.
 */
export class Peers {
	/** Of this server, from this start on. */
	readonly id = randomBytes(12).toString('base64url')
	readonly #bus: Bus
	readonly #telemetry: Telemetry
	/** How many of our own beats ago each was heard. Counted and not timed: whoever stood still herself takes nobody for gone. */
	readonly #silence = new Map<string, number>()
	readonly #watchers = new Set<Watcher>()
	#carried: () => number = () => 0
	#subscription: Subscription | undefined
	#timer: NodeJS.Timeout | undefined
	#unwatch: () => void = () => {}

	/** Resolves when this server listens and has said that it is there. */
	static async join(bus: Bus, telemetry: Telemetry): Promise<Peers> {
		const peers = new Peers(bus, telemetry)
		await peers.#begin()
		return peers
	}

	private constructor(bus: Bus, telemetry: Telemetry) {
		this.#bus = bus
		this.#telemetry = telemetry
	}

	/** The others. */
	get alive(): string[] {
		return [...this.#silence.keys()]
	}

	has(node: string): boolean {
		return this.#silence.has(node)
	}

	/** Returns the way to stop that. */
	watch(watcher: Watcher): () => void {
		this.#watchers.add(watcher)
		return () => void this.#watchers.delete(watcher)
	}

	/** A number that goes along with each beat. */
	carry(number: () => number): void {
		this.#carried = number
	}

	/** Says goodbye. */
	close(): void {
		clearInterval(this.#timer)
		this.#unwatch()
		this.#subscription?.end()
		this.#watchers.clear()
		this.#say({ kind: 'bye', node: this.id })
	}

	async #begin(): Promise<void> {
		this.#subscription = await this.#bus.subscribe(CHANNEL, (bytes) => {
			const message = decode(bytes, peerMessage)
			if (message?.kind === 'beat') this.#hear(message)
			if (message?.kind === 'bye') this.#forget(message.node)
		})
		this.#unwatch = this.#bus.watch((reachable) => {
			if (reachable) this.#beat()
		})
		this.#timer = setInterval(() => this.#tick(), LIMITS.busBeatMs)
		this.#beat()
	}

	#tick(): void {
		for (const [node, beats] of this.#silence) {
			if (beats + 1 >= LIMITS.peerSilentBeats) this.#forget(node)
			else this.#silence.set(node, beats + 1)
		}
		this.#beat()
	}

	#hear({ node, carried }: { node: string; carried: number }): void {
		const isNew = !this.#silence.has(node)
		this.#silence.set(node, 0)
		if (isNew) {
			this.#telemetry.peers(this.#silence.size)
			for (const { onCome } of this.#watchers) onCome?.(node)
			// whoever has just come should not wait a second to know that we are there
			this.#beat()
		}
		for (const { onBeat } of this.#watchers) onBeat?.(node, carried)
	}

	#forget(node: string): void {
		if (!this.#silence.delete(node)) return
		this.#telemetry.peers(this.#silence.size)
		for (const { onGone } of this.#watchers) onGone?.(node)
	}

	#beat(): void {
		this.#say({ kind: 'beat', node: this.id, carried: this.#carried() })
	}

	#say(message: PeerMessage): void {
		this.#bus.publish(CHANNEL, encode(message))
	}
}

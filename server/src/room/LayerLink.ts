import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Bus, Subscription } from '../bus/Bus.js'
import type { LayerKey } from '../storage/Log.js'

/** What servers tell each other of a layer that both of them hold. */
const TELL = {
	/** `uint`: the log has this entry. */
	entry: 0,
	/** `string node, bytes`: where people at that server point, as in an awareness frame. */
	presence: 1,
	/** Nothing more: asks where the people of the others point. */
	who: 2,
} as const

export interface LayerLinkOptions {
	bus: Bus
	/** Names this server among the others. */
	self: string
	key: LayerKey
	/** The log has an entry with this number. */
	onEntry: (number: number) => void
	onPresence: (node: string, payload: Uint8Array) => void
	/** Somebody asks for the presence of those who are here. */
	onWho: () => void
}

/** One layer's line to the other servers that hold it. Whatever it carries may be lost, and is made good by the log. */
export class LayerLink {
	readonly #options: LayerLinkOptions
	readonly #channel: string
	#subscription: Subscription | null = null
	#ended = false
	/** Of the last entry that was written here and not told yet. */
	#written = 0

	/** From the moment it resolves the link hears. */
	static async open(options: LayerLinkOptions): Promise<LayerLink> {
		const link = new LayerLink(options)
		const subscription = await options.bus.subscribe(link.#channel, (message) => link.#hear(message))
		link.#subscription = subscription
		return link
	}

	private constructor(options: LayerLinkOptions) {
		this.#options = options
		this.#channel = `layer/${options.key.board}/${options.key.layer}`
	}

	/** The log has this entry. Those of one commit are told as one. */
	tellEntry(number: number): void {
		if (this.#written === 0) setImmediate(() => this.#tellWritten())
		this.#written = Math.max(this.#written, number)
	}

	tellPresence(payload: Uint8Array): void {
		this.#tell((encoder) => {
			encoding.writeVarUint(encoder, TELL.presence)
			encoding.writeVarString(encoder, this.#options.self)
			encoding.writeVarUint8Array(encoder, payload)
		})
	}

	askWho(): void {
		this.#tell((encoder) => encoding.writeVarUint(encoder, TELL.who))
	}

	end(): void {
		this.#ended = true
		this.#subscription?.end()
	}

	#tellWritten(): void {
		const number = this.#written
		this.#written = 0
		this.#tell((encoder) => {
			encoding.writeVarUint(encoder, TELL.entry)
			encoding.writeVarUint(encoder, number)
		})
	}

	#tell(write: (encoder: encoding.Encoder) => void): void {
		this.#options.bus.publish(this.#channel, encoding.encode(write))
	}

	#hear(message: Uint8Array): void {
		if (this.#ended) return
		const { onEntry, onPresence, onWho } = this.#options
		try {
			const decoder = decoding.createDecoder(message)
			const tell = decoding.readVarUint(decoder)
			if (tell === TELL.entry) onEntry(decoding.readVarUint(decoder))
			else if (tell === TELL.presence)
				onPresence(decoding.readVarString(decoder), decoding.readVarUint8Array(decoder))
			else if (tell === TELL.who) onWho()
		} catch {
			// a newer server says what this one does not know, or somebody else uses the channel: the log tells what matters
		}
	}
}

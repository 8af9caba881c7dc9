import { createStore } from '@groundwork/shared/testing/replica'
import { TLSyncClient, chunk, getTlsyncProtocolVersion } from '@tldraw/sync-core'
import type { ClientMessage, ConnectMessage } from '@tldraw/sync-core'
import { atom } from '@tldraw/state'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import { passAnimationFrames } from '../host.js'

/**
 * tldraw's own sync client, connected to a server that accepts it and then only listens. It sends its JSON as it would to a
 * real one: a push for each frame with changes.
 */
export class TldrawSync {
	readonly store: TLStore = createStore()
	readonly #client: TLSyncClient
	#listener: (message: ConnectMessage) => void = () => {}
	#bytes = 0
	/** Pushes that were due, and pushes that were sent. */
	#due = 0
	#sent = 0

	constructor(records: readonly TLRecord[]) {
		this.store.mergeRemoteChanges(() => this.store.put([...records]))
		this.#deliverHistory()
		this.#client = new TLSyncClient({
			store: this.store,
			presence: atom('presence', null),
			socket: {
				connectionStatus: 'online',
				sendMessage: (message) => this.#onMessage(message),
				onReceiveMessage: (listener) => {
					this.#listener = listener
					return () => {}
				},
				onStatusChange: () => () => {},
				restart: () => {
					throw new Error('the sync client gave up its connection')
				},
			},
			onLoad: () => {},
			onSyncError: (reason) => {
				throw new Error(reason)
			},
		})
		this.#listener({
			type: 'connect',
			hydrationType: 'wipe_presence',
			connectRequestId: this.#client.latestConnectRequestId!,
			protocolVersion: getTlsyncProtocolVersion(),
			schema: this.store.schema.serialize(),
			diff: {},
			serverClock: 1,
			isReadonly: false,
		})
	}

	/** A frame with changes is over: one push is due. */
	frame(): void {
		this.#due++
		this.#deliverHistory()
	}

	/** Bytes of the pushes since the last call, once all that are due are sent. */
	takeBytes(): number {
		passAnimationFrames()
		if (this.#sent !== this.#due) throw new Error(`${this.#sent} pushes were sent and ${this.#due} were due`)
		const bytes = this.#bytes
		this.#bytes = 0
		return bytes
	}

	close(): void {
		this.#client.close()
	}

	#onMessage(message: ClientMessage): void {
		if (message.type !== 'push') return
		for (const part of chunk(JSON.stringify(message))) this.#bytes += Buffer.byteLength(part)
		this.#sent++
	}

	/** Adding a listener hands over first what the store keeps for the next animation frame. */
	#deliverHistory(): void {
		this.store.listen(() => {})()
	}
}

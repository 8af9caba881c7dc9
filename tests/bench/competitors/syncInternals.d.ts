import type { SerializedSchema } from '@tldraw/store'
import type { Signal } from '@tldraw/state'
import type { TLRecord, TLStore } from '@tldraw/tlschema'

/** What the package exports for tldraw's own use and leaves out of its types. */
declare module '@tldraw/sync-core' {
	export type ClientMessage = { type: 'connect' | 'push' | 'ping' }

	export interface ConnectMessage {
		type: 'connect'
		hydrationType: 'wipe_all' | 'wipe_presence'
		connectRequestId: string
		protocolVersion: number
		schema: SerializedSchema
		diff: object
		serverClock: number
		isReadonly: boolean
	}

	export interface ClientSocket {
		connectionStatus: 'online' | 'offline' | 'error'
		sendMessage(message: ClientMessage): void
		onReceiveMessage(listener: (message: ConnectMessage) => void): () => void
		onStatusChange(listener: (event: { status: string }) => void): () => void
		restart(): void
	}

	export class TLSyncClient {
		constructor(config: {
			store: TLStore
			socket: ClientSocket
			presence: Signal<TLRecord | null>
			onLoad(): void
			onSyncError(reason: string): void
		})
		latestConnectRequestId: string | null
		close(): void
	}

	export function getTlsyncProtocolVersion(): number
	/** Cuts a message where it is too long for one websocket message. */
	export function chunk(message: string): string[]
}

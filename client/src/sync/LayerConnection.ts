import { LAYOUT_VERSION, metaOf } from '@groundwork/shared/board/layout'
import type { Layer } from '@groundwork/shared/model/roles'
import { closeReason, mayRetry } from '@groundwork/shared/protocol/close'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import { TAG, readGeneration, readNotice, readRole, readSaved } from '@groundwork/shared/protocol/frames'
import type { NoticeCode, NoticeFrame } from '@groundwork/shared/protocol/frames'
import { PROTOCOL_VERSION } from '@groundwork/shared/protocol/version'
import type { Role } from '@groundwork/shared/model/roles'
import { atom } from '@tldraw/state'
import { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { HeldBecause } from './BoardSession'
import { DeviceCopy } from './DeviceCopy'
import { SHORT_GAP, pauseBefore } from './gap'
import { LayerSocket, layerSocketOf } from './LayerSocket'
import { UnsavedChanges } from './UnsavedChanges'

/** Where it is kept beside the document. */
const GENERATION = 'generation'

export interface LayerConnectionOptions {
	/** `ws://host/sync/board` */
	url: string
	layer: Layer
	/** Name of the device's copy: by person, board and layer, so that a shared Chromebook mixes nobody up. */
	storageName: string
	onRole: (role: Role) => void
	onNotice: (notice: NoticeFrame) => void
	/** This device's copy belongs to a history the server no longer tells; it is not connected with it any more. */
	onStale: () => void
	/** The browser keeps no copy on this device, or no longer. */
	onNotKept: () => void
	/** A connection could not be made; the browser does not say why. */
	onUnreachable: () => void
}

/** One layer of the board: its document, its copy on this device and its socket. */
export class LayerConnection {
	readonly layer: Layer
	readonly doc = new Y.Doc()
	readonly awareness: Awareness
	/** Connected and up to date, or not for so short a time that nobody need know. */
	readonly connected = atom('connected', false)
	/** Everything this device has was durable on the server when it last said so, and nothing came since. */
	readonly settled = atom('settled', false)
	readonly refusal = atom<CloseReason | null>('refusal', null)
	/** Why the server keeps nothing of this layer right now. */
	readonly held = atom<HeldBecause | null>('held', null)
	/** The servers hear each other late: what people on others do may take some seconds. */
	readonly apart = atom('apart', false)
	readonly unsaved: UnsavedChanges
	/** The device's copy is loaded. */
	readonly loaded: Promise<void>
	/** The server's content has arrived. */
	readonly synced: Promise<void>
	readonly #provider: WebsocketProvider
	readonly #copy: DeviceCopy
	/** Of the history that the copy is of; unknown until the server has said it once. */
	#generation: string | undefined
	/** What the server said over the socket of now. */
	readonly #told = new Set<NoticeCode>()
	#gap: ReturnType<typeof setTimeout> | undefined
	#again: ReturnType<typeof setTimeout> | undefined

	constructor(options: LayerConnectionOptions) {
		this.layer = options.layer
		this.#copy = new DeviceCopy(options.storageName, this.doc, options.onNotKept)
		this.awareness = new Awareness(this.doc)
		this.awareness.setLocalState(null)
		this.#provider = new WebsocketProvider(options.url, options.layer, this.doc, {
			connect: false,
			awareness: this.awareness,
			params: { v: String(PROTOCOL_VERSION) },
			WebSocketPolyfill: layerSocketOf(this.doc.clientID),
			// Windows of one browser may belong to two people: what one may read the other may not.
			disableBc: true,
		})
		const provider = this.#provider
		this.unsaved = new UnsavedChanges(
			this.doc,
			this.#copy,
			(origin) => origin !== provider && !this.#copy.isOrigin(origin),
		)
		// Connecting before the list of unsaved changes is read could clear it first and count it afterwards.
		// Nor may a copy be sent before it is known whether it is of the server's history.
		this.loaded = Promise.all([this.unsaved.loaded, this.#copy.get(GENERATION)]).then(([, generation]) => {
			if (typeof generation === 'string') this.#generation = generation
		})
		this.synced = new Promise((resolve) => provider.once('sync', () => resolve()))

		provider.messageHandlers[TAG.saved] = (_encoder, decoder) => this.#onSaved(readSaved(decoder).frames)
		provider.messageHandlers[TAG.generation] = (_encoder, decoder) => {
			const generation = readGeneration(decoder)
			if (this.#generation !== undefined && this.#generation !== generation) {
				this.disconnect()
				options.onStale()
			} else if (this.#generation === undefined) {
				this.#generation = generation
				this.#copy.set(GENERATION, generation)
			}
		}
		provider.messageHandlers[TAG.role] = (_encoder, decoder) => {
			const role = readRole(decoder)
			if (role) options.onRole(role)
		}
		provider.messageHandlers[TAG.notice] = (_encoder, decoder) => {
			const notice = readNotice(decoder)
			if (!notice) return
			if (notice.code === 'layerReadOnly' || notice.code === 'boardFull') this.held.set(notice.code)
			if (notice.code === 'layerWritable') this.held.set(null)
			if (notice.code === 'nodesApart') this.apart.set(true)
			if (notice.code === 'nodesTogether') this.apart.set(false)
			this.#told.add(notice.code)
			options.onNotice(notice)
		}
		// The stock handler writes a refusal to the browser's console; the notice frame beside it says the same to a person.
		provider.messageHandlers[TAG.auth] = () => {}
		provider.on('status', ({ status }) => {
			if (status === 'connected') this.#told.clear()
			if (status === 'disconnected') this.#gap ??= setTimeout(() => this.#goOffline(), SHORT_GAP)
		})
		// Only then it is known that the server has the layer; one that opens and closes in vain is as good as none.
		provider.on('sync', (synced) => {
			if (synced) this.#arrive()
		})
		provider.on('connection-close', (event) => {
			if (!provider.shouldConnect || (event && !mayRetry(event.code))) return
			// its own pauses are the same for everybody
			provider.shouldConnect = false
			const pause = pauseBefore(provider.wsUnsuccessfulReconnects, this.connected.get())
			this.#again = setTimeout(() => provider.connect(), pause)
		})
		provider.on('closed', ({ code }) => this.refusal.set(closeReason(code) ?? 'serverError'))
		provider.on('connection-error', () => {
			if (!this.connected.get()) options.onUnreachable()
		})
		this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
			if (origin !== provider) this.settled.set(false)
		})
		metaOf(this.doc).observe(() => {
			if (Number(metaOf(this.doc).get('layout')) > LAYOUT_VERSION) this.refuse('outdated')
		})
	}

	connect(): void {
		if (this.refusal.get() === null) this.#provider.connect()
	}

	/** Closes the socket and waits for `connect`; the document stays on the device. */
	disconnect(): void {
		clearTimeout(this.#again)
		this.#provider.disconnect()
		this.#goOffline()
	}

	refuse(reason: CloseReason): void {
		this.disconnect()
		this.refusal.set(reason)
	}

	/** Forgets this device's copy. For a copy that holds what the server refused: it would never agree with the others again. */
	async forget(): Promise<void> {
		await this.#copy.forget()
		this.dispose()
	}

	/** The page is about to go. */
	flush(): void {
		this.unsaved.flush()
	}

	dispose(): void {
		this.unsaved.dispose()
		clearTimeout(this.#again)
		this.#provider.destroy()
		clearTimeout(this.#gap)
		this.awareness.destroy()
		this.doc.destroy()
	}

	/** Of what was true before a gap, whatever the server did not say again is over. */
	#arrive(): void {
		clearTimeout(this.#gap)
		this.#gap = undefined
		this.connected.set(true)
		if (this.held.get() === 'layerReadOnly' && !this.#told.has('layerReadOnly')) this.held.set(null)
		if (!this.#told.has('nodesApart')) this.apart.set(false)
	}

	#goOffline(): void {
		clearTimeout(this.#gap)
		this.#gap = undefined
		this.connected.set(false)
		this.settled.set(false)
		this.held.set(null)
		this.apart.set(false)
	}

	#onSaved(frames: number): void {
		const socket = this.#provider.ws
		// Before the answer to the server's step 1 is out, changes made while away are not on the wire yet.
		if (!(socket instanceof LayerSocket) || socket.changeFrames === 0 || frames < socket.changeFrames) return
		this.unsaved.clear()
		this.settled.set(true)
		if (this.held.get() === 'boardFull') this.held.set(null)
	}
}

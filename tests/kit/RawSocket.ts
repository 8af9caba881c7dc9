import {
	SYNC,
	TAG,
	readGeneration,
	readNotice,
	readRole,
	readSaved,
} from '@groundwork/shared/protocol/frames'
import type { NoticeFrame, SavedFrame } from '@groundwork/shared/protocol/frames'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

/** One entry of an awareness frame; `state` is null for somebody who left. */
export interface PresenceEntry {
	client: number
	clock: number
	state: unknown
}

/** A frame from the server, read. */
export type Received =
	| { kind: 'step1'; stateVector: Uint8Array }
	| { kind: 'step2' | 'update'; update: Uint8Array }
	| { kind: 'presence'; entries: PresenceEntry[] }
	| { kind: 'denied'; reason: string }
	| ({ kind: 'saved' } & SavedFrame)
	| { kind: 'role'; role: string | undefined }
	| { kind: 'generation'; generation: string }
	| ({ kind: 'notice' } & NoticeFrame)

type Kind = Received['kind']
type OfKind<K extends Kind> = Extract<Received, { kind: K }>

/** A websocket without a provider: a test says what goes out, byte for byte, and awaits what comes in. */
export class RawSocket {
	/** Everything received so far. */
	readonly received: Received[] = []
	/** Resolves with the close code. */
	readonly closed: Promise<number>
	readonly socket: WebSocket
	readonly #watchers = new Set<() => void>()
	#closeCode: number | undefined

	constructor(url: string) {
		this.socket = new WebSocket(url)
		this.socket.binaryType = 'nodebuffer'
		this.closed = new Promise((resolve) => {
			this.socket.on('close', (code) => {
				this.#closeCode = code
				resolve(code)
				for (const look of this.#watchers) look()
			})
		})
		this.socket.on('message', (data) => {
			this.received.push(readFrame(new Uint8Array(data as Buffer)))
			for (const look of this.#watchers) look()
		})
	}

	/** Resolves once the socket is open; rejects with the status when the upgrade is refused. */
	static open(url: string): Promise<RawSocket> {
		return new Promise((resolve, reject) => {
			const raw = new RawSocket(url)
			raw.socket.once('open', () => resolve(raw))
			raw.socket.once('error', reject)
		})
	}

	/** The first frame of a kind for which `matches` holds, come or to come. Rejects when the socket closes first. */
	next<K extends Kind>(kind: K, matches: (frame: OfKind<K>) => boolean = () => true): Promise<OfKind<K>> {
		return new Promise((resolve, reject) => {
			const look = () => {
				const found = this.received.find(
					(frame): frame is OfKind<K> => frame.kind === kind && matches(frame as OfKind<K>),
				)
				if (found) resolve(found)
				else if (this.#closeCode !== undefined)
					reject(new Error(`closed with ${this.#closeCode} before a ${kind}`))
				else return
				this.#watchers.delete(look)
			}
			this.#watchers.add(look)
			look()
		})
	}

	count(kind: Kind): number {
		return this.received.filter((frame) => frame.kind === kind).length
	}

	send(bytes: Uint8Array | string): void {
		this.socket.send(bytes)
	}

	step1(doc: Y.Doc = new Y.Doc()): void {
		this.send(syncFrame(SYNC.step1, Y.encodeStateVector(doc)))
	}

	step2(update: Uint8Array): void {
		this.send(syncFrame(SYNC.step2, update))
	}

	update(update: Uint8Array): void {
		this.send(syncFrame(SYNC.update, update))
	}

	presence(...entries: PresenceEntry[]): void {
		this.send(presenceFrame(entries.map((entry) => ({ ...entry, state: JSON.stringify(entry.state) }))))
	}

	/**
	 * Resolves when the server has dealt with everything sent so far: it answers a step 1 in order, and only with what is
	 * durable.
	 */
	async settled(): Promise<Y.Doc> {
		const answered = this.count('step2')
		this.step1()
		await this.next('step2', () => this.count('step2') > answered)
		const [answer] = this.received.filter((frame) => frame.kind === 'step2').slice(answered)
		const doc = new Y.Doc()
		if (answer?.kind === 'step2') Y.applyUpdate(doc, answer.update)
		return doc
	}

	end(): void {
		this.socket.terminate()
	}
}

export function syncFrame(kind: number, payload: Uint8Array): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, TAG.sync)
		encoding.writeVarUint(encoder, kind)
		encoding.writeVarUint8Array(encoder, payload)
	})
}

/** `state` as it stands on the wire: JSON, or whatever a test wants to pass for it. */
export function presenceFrame(entries: { client: number; clock: number; state: string }[]): Uint8Array {
	return encoding.encode((encoder) => {
		encoding.writeVarUint(encoder, TAG.awareness)
		encoding.writeVarUint8Array(
			encoder,
			encoding.encode((payload) => {
				encoding.writeVarUint(payload, entries.length)
				for (const { client, clock, state } of entries) {
					encoding.writeVarUint(payload, client)
					encoding.writeVarUint(payload, clock)
					encoding.writeVarString(payload, state)
				}
			}),
		)
	})
}

export function readFrame(bytes: Uint8Array): Received {
	const decoder = decoding.createDecoder(bytes)
	const tag = decoding.readVarUint(decoder)
	switch (tag) {
		case TAG.sync: {
			const kind = decoding.readVarUint(decoder)
			const payload = decoding.readVarUint8Array(decoder)
			if (kind === SYNC.step1) return { kind: 'step1', stateVector: payload }
			return { kind: kind === SYNC.step2 ? 'step2' : 'update', update: payload }
		}
		case TAG.awareness:
			return { kind: 'presence', entries: readEntries(decoding.readVarUint8Array(decoder)) }
		case TAG.auth:
			decoding.readVarUint(decoder)
			return { kind: 'denied', reason: decoding.readVarString(decoder) }
		case TAG.saved:
			return { kind: 'saved', ...readSaved(decoder) }
		case TAG.role:
			return { kind: 'role', role: readRole(decoder) }
		case TAG.generation:
			return { kind: 'generation', generation: readGeneration(decoder) }
		case TAG.notice: {
			const notice = readNotice(decoder)
			if (notice) return { kind: 'notice', ...notice }
		}
	}
	throw new Error(`the server sent a frame with the unknown tag ${tag}`)
}

function readEntries(bytes: Uint8Array): PresenceEntry[] {
	const decoder = decoding.createDecoder(bytes)
	return Array.from({ length: decoding.readVarUint(decoder) }, () => ({
		client: decoding.readVarUint(decoder),
		clock: decoding.readVarUint(decoder),
		state: JSON.parse(decoding.readVarString(decoder)) as unknown,
	}))
}

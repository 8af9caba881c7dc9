import type { PresenceState, PresenceView } from '@groundwork/shared/protocol/presence'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { awarenessFrame } from './frames.js'
import type { Session } from './Session.js'

interface Entry {
	owner: Session
	clock: number
	/** JSON of the state, with the person the session belongs to; `null` is somebody who left. */
	state: string
}

const GONE = 'null'

/**
 * Who points where. Never stored, and merged: however many frames come in, each session gets at most one a tick.
 * A client says only where it points; whose cursor it is stands in the session.
 */
export class Presence {
	readonly #entries = new Map<number, Entry>()
	readonly #changed = new Set<number>()
	readonly #sessions: () => Iterable<Session>
	readonly #tick: number
	#timer: ReturnType<typeof setTimeout> | undefined

	constructor(options: { sessions: () => Iterable<Session>; tickMs: number }) {
		this.#sessions = options.sessions
		this.#tick = options.tickMs
	}

	/** @throws where the payload is no awareness update. */
	receive(session: Session, payload: Uint8Array): void {
		const entries = readEntries(payload)
		for (const { client, clock, state } of entries) {
			const known = this.#entries.get(client)
			// Somebody else's id, or news that is older than what we have. A person may come back before her old socket is gone.
			if (known && (known.owner.person.id !== session.person.id || known.clock >= clock)) continue
			if (state === null && !known) continue
			this.#put(client, { owner: session, clock, state: state === null ? GONE : stamped(session, state) })
		}
	}

	/** Everybody's presence, for one who just came or asks; `undefined` when nobody is there. */
	everybody(): Uint8Array | undefined {
		const clients = [...this.#entries].filter(([, { state }]) => state !== GONE).map(([client]) => client)
		return clients.length > 0 ? this.#encode(clients) : undefined
	}

	leave(session: Session): void {
		for (const [client, { owner, clock }] of this.#entries) {
			if (owner === session) this.#put(client, { owner, clock: clock + 1, state: GONE })
		}
	}

	stop(): void {
		clearTimeout(this.#timer)
	}

	#put(client: number, entry: Entry): void {
		this.#entries.set(client, entry)
		this.#changed.add(client)
		this.#timer ??= setTimeout(() => this.#send(), this.#tick)
	}

	#send(): void {
		this.#timer = undefined
		const clients = [...this.#changed]
		this.#changed.clear()
		const owners = new Set(clients.map((client) => this.#entries.get(client)!.owner))
		const forAll = this.#encode(clients)
		for (const session of this.#sessions()) {
			const frame = owners.has(session)
				? this.#encode(clients.filter((client) => this.#entries.get(client)!.owner !== session))
				: forAll
			if (frame) session.send(frame)
		}
		for (const client of clients) if (this.#entries.get(client)?.state === GONE) this.#entries.delete(client)
	}

	#encode(clients: number[]): Uint8Array | undefined {
		if (clients.length === 0) return undefined
		return awarenessFrame(
			encoding.encode((encoder) => {
				encoding.writeVarUint(encoder, clients.length)
				for (const client of clients) {
					const { clock, state } = this.#entries.get(client)!
					encoding.writeVarUint(encoder, client)
					encoding.writeVarUint(encoder, clock)
					encoding.writeVarString(encoder, state)
				}
			}),
		)
	}
}

/** A frame with nobody in it: the stock provider gives up a connection after 30 s without a message, and a ping is none. */
export const emptyPresenceFrame: Uint8Array = awarenessFrame(Uint8Array.of(0))

interface ReceivedEntry {
	client: number
	clock: number
	state: Record<string, unknown> | null
}

function readEntries(payload: Uint8Array): ReceivedEntry[] {
	const decoder = decoding.createDecoder(payload)
	const count = decoding.readVarUint(decoder)
	const entries: ReceivedEntry[] = []
	for (let i = 0; i < count; i++) {
		const client = decoding.readVarUint(decoder)
		const clock = decoding.readVarUint(decoder)
		const state: unknown = JSON.parse(decoding.readVarString(decoder))
		if (typeof state !== 'object' || Array.isArray(state))
			throw new Error('a presence state is an object or null')
		entries.push({ client, clock, state: state as Record<string, unknown> | null })
	}
	return entries
}

function stamped({ person }: Session, state: Record<string, unknown>): string {
	const view = typeof state['view'] === 'object' ? (state['view'] as PresenceView | null) : null
	const result: PresenceState = { person: { id: person.id, name: person.name }, view }
	return JSON.stringify(result)
}

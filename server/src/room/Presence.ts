import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { PresenceState, PresenceView } from '@groundwork/shared/protocol/presence'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { awarenessFrame } from './frames.js'
import type { Session } from './Session.js'

interface Entry {
	/** The session that speaks for this client id; null once it is gone. The entry stays, so that its clock is not forgotten. */
	owner: Session | null
	/** Whose it is or was, so that a late echo does not bring her back under another name. */
	person: string
	/** The clock its client last sent. */
	heard: number
	/** The clock the others know: the server's count, because a client that comes back starts behind what they have seen. */
	told: number
	/** JSON of the state, with the person the session belongs to; `null` is somebody who left. */
	state: string
}

/** Client ids one session may ever use: a provider has one, and each leaves a clock behind until the room is unloaded. */
const MAX_CLIENTS = 16

const GONE = 'null'

/**
 * Who points where. Never stored, and merged: however many frames come in, each session gets at most one a tick.
 * A client says only where it points; whose cursor it is stands in the session.
 */
export class Presence {
	readonly #entries = new Map<number, Entry>()
	readonly #changed = new Set<number>()
	readonly #claims = new Map<Session, number>()
	readonly #sessions: () => Iterable<Session>
	readonly #mayUse: (session: Session, client: number) => boolean
	readonly #tick: number
	#timer: ReturnType<typeof setTimeout> | undefined

	constructor(options: {
		sessions: () => Iterable<Session>
		/** Whether a client id is not somebody else's. */
		mayUse: (session: Session, client: number) => boolean
		tickMs: number
	}) {
		this.#sessions = options.sessions
		this.#mayUse = options.mayUse
		this.#tick = options.tickMs
	}

	/**
	 * The stock provider sends on what it receives, everybody's states at once: what is not the session's own is passed over and
	 * counts neither for size nor for rate.
	 *
	 * @throws where the payload is no awareness update.
	 */
	receive(session: Session, payload: Uint8Array, mayTake: () => boolean): void {
		let taken: boolean | undefined
		for (const { client, clock, json } of readEntries(payload)) {
			const known = this.#entries.get(client)
			if (!(known ? speaksFor(session, known, clock) : this.#mayClaim(session, client))) continue
			if (json.length > LIMITS.presenceBytes) return session.close('frameTooLarge')
			const state = readState(json)
			if (state === null && (!known || known.state === GONE)) continue
			// only leaving may repeat the clock (y-protocols, `applyAwarenessUpdate`)
			if (state !== null && known?.owner === session && clock === known.heard) continue
			taken ??= mayTake()
			if (!taken) return
			if (!known) this.#claims.set(session, (this.#claims.get(session) ?? 0) + 1)
			this.#put(client, {
				owner: session,
				person: session.person.id,
				heard: clock,
				told: known ? Math.max(clock, known.told + 1) : clock,
				state: state === null ? GONE : stamped(session, state),
			})
		}
	}

	#mayClaim(session: Session, client: number): boolean {
		return (this.#claims.get(session) ?? 0) < MAX_CLIENTS && this.#mayUse(session, client)
	}

	/**
	 * The client ids under which somebody shows herself with this payload and nobody has before. Not those that are said to
	 * have left: a provider tells that of others too. @throws where it is no awareness update.
	 */
	newClients(payload: Uint8Array): number[] {
		return readEntries(payload)
			.filter(({ client, json }) => !this.#entries.has(client) && !isGone(json))
			.slice(0, MAX_CLIENTS)
			.map(({ client }) => client)
	}

	/** Everybody's presence, for one who just came or asks; `undefined` when nobody is there. */
	everybody(): Uint8Array | undefined {
		const clients = [...this.#entries].filter(([, { state }]) => state !== GONE).map(([client]) => client)
		return clients.length > 0 ? this.#encode(clients) : undefined
	}

	leave(session: Session): void {
		this.#claims.delete(session)
		for (const [client, entry] of this.#entries) {
			if (entry.owner !== session) continue
			if (entry.state === GONE) entry.owner = null
			else this.#put(client, { ...entry, owner: null, told: entry.told + 1, state: GONE })
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
	}

	#encode(clients: number[]): Uint8Array | undefined {
		if (clients.length === 0) return undefined
		return awarenessFrame(
			encoding.encode((encoder) => {
				encoding.writeVarUint(encoder, clients.length)
				for (const client of clients) {
					const { told, state } = this.#entries.get(client)!
					encoding.writeVarUint(encoder, client)
					encoding.writeVarUint(encoder, told)
					encoding.writeVarString(encoder, state)
				}
			}),
		)
	}
}

/** A frame with nobody in it: the stock provider gives up a connection after 30 s without a message, and a ping is none. */
export const emptyPresenceFrame: Uint8Array = awarenessFrame(Uint8Array.of(0))

/** Whether a session may say something about a client id that is known. Echoes carry no later clock than the one told. */
function speaksFor(session: Session, { owner, person, heard, told, state }: Entry, clock: number): boolean {
	if (owner === session) return clock > heard || (clock === heard && state !== GONE)
	if (person !== session.person.id) return owner === null && clock > told
	// the same person, back before her old socket is gone, or after
	return owner === null ? clock >= heard : clock > told
}

interface ReceivedEntry {
	client: number
	clock: number
	json: Uint8Array
}

/** 2^32: nobody moves her cursor as often, and the server counts on from there. */
const MAX_CLOCK = 2 ** 32

function readEntries(payload: Uint8Array): ReceivedEntry[] {
	const decoder = decoding.createDecoder(payload)
	const count = decoding.readVarUint(decoder)
	const entries: ReceivedEntry[] = []
	for (let i = 0; i < count; i++) {
		const client = decoding.readVarUint(decoder)
		const clock = decoding.readVarUint(decoder)
		if (clock > MAX_CLOCK) throw new Error('a presence clock is out of range')
		// a string on the wire is its length and its bytes; most are passed over and never decoded
		entries.push({ client, clock, json: decoding.readVarUint8Array(decoder) })
	}
	return entries
}

/** Whether an entry's JSON is `null`. */
const isGone = (json: Uint8Array) => json.length === GONE.length && json[0] === GONE.charCodeAt(0)

function readState(json: Uint8Array): Record<string, unknown> | null {
	const state: unknown = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString())
	if (typeof state !== 'object' || Array.isArray(state))
		throw new Error('a presence state is an object or null')
	return state as Record<string, unknown> | null
}

function stamped({ person }: Session, state: Record<string, unknown>): string {
	const view = typeof state['view'] === 'object' ? (state['view'] as PresenceView | null) : null
	const result: PresenceState = { person: { id: person.id, name: person.name }, view }
	return JSON.stringify(result)
}

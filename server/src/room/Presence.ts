import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { PresenceState, PresenceView } from '@groundwork/shared/protocol/presence'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { awarenessFrame } from './frames.js'
import type { Session } from './Session.js'

/** Somebody who is connected to another server. */
class Elsewhere {
	constructor(readonly node: string) {}
}

interface Entry {
	/** Who speaks for this client id; null once she is gone. The entry stays, so that its clock is not forgotten. */
	owner: Session | Elsewhere | null
	/** Whose it is or was, so that a late echo does not bring her back under another name. */
	person: string
	/** The clock its client last sent, or another server last told. */
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
	/** Of people who are connected here: what the other servers are to be told. */
	readonly #untold = new Set<number>()
	readonly #sessions: () => Iterable<Session>
	readonly #mayUse: (session: Session, client: number) => boolean
	readonly #tick: number
	readonly #tell: (payload: Uint8Array) => void
	#timer: ReturnType<typeof setTimeout> | undefined

	constructor(options: {
		sessions: () => Iterable<Session>
		/** Whether a client id is not somebody else's. */
		mayUse: (session: Session, client: number) => boolean
		tickMs: number
		/** Hands to the other servers where people here point, at most once a tick. */
		tell: (payload: Uint8Array) => void
	}) {
		this.#sessions = options.sessions
		this.#mayUse = options.mayUse
		this.#tick = options.tickMs
		this.#tell = options.tell
	}

	/**
	 * The stock provider sends on what it receives, everybody's states at once: what is not the session's own is passed over and
	 * counts neither for size nor for rate.
	 *
	 * @throws where the payload is no awareness update.
	 */
	receive(session: Session, payload: Uint8Array, mayTake: () => boolean): void {
		let taken: boolean | undefined
		const entries = readEntries(payload)
		// A provider begins with itself; what it passes on of others comes later.
		const introducesItself = entries.length === 1 && !this.#claims.has(session)
		for (const { client, clock, json } of entries) {
			const known = this.#entries.get(client)
			const may = known
				? speaksFor(session, known, clock) || (introducesItself && hasMoved(session, known))
				: this.#mayClaim(session, client)
			if (!may) continue
			if (json.length > LIMITS.presenceBytes) return session.close('frameTooLarge')
			const state = readState(json)
			if (state === null && (!known || known.state === GONE)) continue
			// only leaving may repeat the clock (y-protocols, `applyAwarenessUpdate`)
			if (state !== null && known?.owner === session && clock === known.heard) continue
			taken ??= mayTake()
			if (!taken) return
			if (!known || introducesItself) this.#claims.set(session, (this.#claims.get(session) ?? 0) + 1)
			this.#putOurs(client, {
				owner: session,
				person: session.person.id,
				heard: clock,
				told: toldAfter(known, clock),
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

	/**
	 * Everybody's presence, for one who just came or asks; `undefined` when nobody is there. With later clocks than before: whoever
	 * lost her connection for a moment has forgotten the others, and not what she knew of their clocks.
	 */
	everybody(): Uint8Array | undefined {
		const there = [...this.#entries].filter(([, { state }]) => state !== GONE)
		for (const [, entry] of there) entry.told = toldAfter(entry, 0)
		return this.#encode(there.map(([client]) => client))
	}

	leave(session: Session): void {
		this.#claims.delete(session)
		for (const [client, entry] of this.#entries) {
			if (entry.owner !== session) continue
			if (entry.state === GONE) entry.owner = null
			else this.#putOurs(client, { ...entry, owner: null, told: toldAfter(entry, 0), state: GONE })
		}
	}

	/** Another server says where people there point. @throws where it is none of our words. */
	hear(node: string, payload: Uint8Array): void {
		for (const { client, clock, json } of readEntries(payload)) {
			const known = this.#entries.get(client)
			const state = textOf(json)
			if (state === GONE) this.#hearGone(node, client, clock)
			else if (!known || isNews(node, clock, state, known)) {
				const { person } = JSON.parse(state) as PresenceState
				this.#put(client, {
					owner: new Elsewhere(node),
					person: person.id,
					heard: clock,
					told: Math.max(clock, (known?.told ?? 0) + 1),
					state,
				})
			}
		}
	}

	/** Another server is gone, and whoever pointed there with it. */
	nodeGone(node: string): void {
		for (const [client, { owner, heard }] of this.#entries)
			if (owner instanceof Elsewhere && owner.node === node) this.#hearGone(node, client, heard)
	}

	/** For another server that asks: everybody who is here, with later clocks, since those who ask for it may have known the others. */
	tellAll(): void {
		for (const [client, entry] of this.#entries) {
			if (!isHere(entry.owner) || entry.state === GONE) continue
			entry.told = toldAfter(entry, 0)
			this.#untold.add(client)
		}
		if (this.#untold.size > 0) this.#timer ??= setTimeout(() => this.#send(), this.#tick)
	}

	#hearGone(node: string, client: number, clock: number): void {
		const known = this.#entries.get(client)
		if (!known || known.state === GONE) return
		const { owner } = known
		// She has moved here, and her old socket is gone only now: everybody is told that she is there.
		if (isHere(owner)) this.#putOurs(client, { ...known, told: toldAfter(known, clock) })
		else if (owner instanceof Elsewhere && owner.node === node)
			this.#put(client, { ...known, owner: null, told: Math.max(clock, known.told + 1), state: GONE })
	}

	stop(): void {
		clearTimeout(this.#timer)
	}

	#putOurs(client: number, entry: Entry): void {
		this.#untold.add(client)
		this.#put(client, entry)
	}

	#put(client: number, entry: Entry): void {
		this.#entries.set(client, entry)
		this.#changed.add(client)
		this.#timer ??= setTimeout(() => this.#send(), this.#tick)
	}

	#send(): void {
		this.#timer = undefined
		this.#tellOthers()
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

	#tellOthers(): void {
		if (this.#untold.size > 0) this.#tell(this.#payload([...this.#untold]))
		this.#untold.clear()
	}

	#encode(clients: number[]): Uint8Array | undefined {
		return clients.length === 0 ? undefined : awarenessFrame(this.#payload(clients))
	}

	#payload(clients: number[]): Uint8Array {
		return encoding.encode((encoder) => {
			encoding.writeVarUint(encoder, clients.length)
			for (const client of clients) {
				const { told, state } = this.#entries.get(client)!
				encoding.writeVarUint(encoder, client)
				encoding.writeVarUint(encoder, told)
				encoding.writeVarString(encoder, state)
			}
		})
	}
}

const isHere = (owner: Entry['owner']): owner is Session => owner !== null && !(owner instanceof Elsewhere)

/** A frame with nobody in it: the stock provider gives up a connection after 30 s without a message, and a ping is none. */
export const emptyPresenceFrame: Uint8Array = awarenessFrame(Uint8Array.of(0))

/** Clients count from 0, and servers from here: a clock that came from a server is known for an echo. 2^40 ms after 1970 was in 2004. */
const SERVER_CLOCKS = 2 ** 40

/** A later clock than all that any server told before, also one that has been restarted since, or another one: the time. */
const toldAfter = (known: Entry | undefined, clock: number): number =>
	Math.max(Date.now(), clock, known?.told ?? 0) + 1

/** Whether a session may say something about a client id that is known. Echoes carry no later clock than the one told. */
function speaksFor(session: Session, { owner, person, heard, told, state }: Entry, clock: number): boolean {
	if (owner === session) return clock > heard || (clock === heard && state !== GONE)
	if (person !== session.person.id) return owner === null && clock > told
	// the same person, back before her old socket is gone, or after
	const isHers = clock > told || (clock < SERVER_CLOCKS && clock > heard)
	return isHers || (owner === null && clock === heard)
}

/** Whether she was last seen through another server, or by another socket, and now comes by this one: servers count further than she does. */
const hasMoved = (session: Session, { owner, person }: Entry) =>
	!isHere(owner) && person === session.person.id

/** Whether what another server says of somebody is newer than what is known: of two that speak for her, the later one does. */
function isNews(
	node: string,
	clock: number,
	state: string,
	{ owner, heard, told, state: last }: Entry,
): boolean {
	if (owner instanceof Elsewhere && owner.node === node) return clock > heard || state !== last
	return isHere(owner) ? clock > told : true
}

interface ReceivedEntry {
	client: number
	clock: number
	json: Uint8Array
}

/** Up to 2^53 clocks are exact, and the server counts on. */
const MAX_CLOCK = 2 ** 52

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

const textOf = (json: Uint8Array): string =>
	Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString()

function readState(json: Uint8Array): Record<string, unknown> | null {
	const state: unknown = JSON.parse(textOf(json))
	if (typeof state !== 'object' || Array.isArray(state))
		throw new Error('a presence state is an object or null')
	return state as Record<string, unknown> | null
}

function stamped({ person }: Session, state: Record<string, unknown>): string {
	const view = typeof state['view'] === 'object' ? (state['view'] as PresenceView | null) : null
	const result: PresenceState = { person: { id: person.id, name: person.name }, view }
	return JSON.stringify(result)
}

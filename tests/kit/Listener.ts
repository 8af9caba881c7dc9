import type { Room } from '@groundwork/server/room/Room'
import type { RoomRegistry } from '@groundwork/server/room/RoomRegistry'
import type { Session } from '@groundwork/server/room/Session'
import type { LayerKey } from '@groundwork/server/storage/Log'
import { newPersonId, newSessionId } from '@groundwork/shared/model/ids'
import type { Role } from '@groundwork/shared/model/roles'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import * as decoding from 'lib0/decoding'
import { presenceFrame, readFrame } from './RawSocket.js'
import type { PresenceEntry, Received } from './RawSocket.js'

const GREETING = new Set<Received['kind']>(['generation', 'role', 'step1'])

/** Somebody in a room without a socket: what the room sends her is read at once, and can be awaited. */
export class Listener implements Session {
	readonly person: Session['person']
	role: Role
	readonly sessionId = newSessionId()
	readonly extended = true
	readonly received: Received[] = []
	/** How often the room wrote to her, with one frame or several. */
	writes = 0
	closed: CloseReason | undefined
	room!: Room
	leave: () => void = () => {}
	readonly #watchers = new Set<() => void>()

	private constructor(person: Session['person'], role: Role) {
		this.person = person
		this.role = role
	}

	static async join(
		rooms: RoomRegistry,
		key: LayerKey,
		{ name, id = newPersonId(), role = 'leader' }: { name: string; id?: string; role?: Role },
	): Promise<Listener> {
		const listener = new Listener({ id, name }, role)
		const { room, leave } = await rooms.join(key, listener)
		listener.room = room
		listener.leave = leave
		return listener
	}

	send(...frames: Uint8Array[]): void {
		this.writes++
		this.received.push(...frames.map(readFrame))
		this.#look()
	}

	close(reason: CloseReason): void {
		this.closed ??= reason
		this.leave()
		this.#look()
	}

	refused(): void {}

	/** A change frame from her to the room. */
	update(update: Uint8Array): void {
		this.room.receive(this, update, false)
	}

	/** What she answers when she is asked for what the room lacks. */
	answer(update: Uint8Array): void {
		this.room.receive(this, update, true)
	}

	/** She points somewhere, under a Yjs client id. */
	point({ client, clock }: { client: number; clock: number }): void {
		const frame = presenceFrame([{ client, clock, state: JSON.stringify({ view: null }) }])
		// without the tag and the length of the payload
		const decoder = decoding.createDecoder(frame)
		decoding.readVarUint(decoder)
		this.room.receivePresence(this, decoding.readVarUint8Array(decoder), () => true)
	}

	/** Whether the stock provider would show her somebody under a client id, by what she was sent. */
	isShown(client: number): boolean {
		return this.#pointer(client)?.state != null
	}

	/** Whose pointer that is. */
	personAt(client: number): string | undefined {
		return (this.#pointer(client)?.state as { person?: { id: string } } | null | undefined)?.person?.id
	}

	/** The last clock that she was told of it. */
	clockOf(client: number): number {
		return this.#pointer(client)?.clock ?? 0
	}

	/** Resolves once `holds` does, looked at after each frame and when she is closed. */
	until(holds: (self: this) => boolean): Promise<void> {
		return new Promise((resolve) => {
			const look = () => {
				if (!holds(this)) return
				this.#watchers.delete(look)
				resolve()
			}
			this.#watchers.add(look)
			look()
		})
	}

	count(kind: Received['kind']): number {
		return this.received.filter((frame) => frame.kind === kind).length
	}

	hears(code: string): boolean {
		return this.received.some((frame) => frame.kind === 'notice' && frame.code === code)
	}

	/** What came beside the greeting. */
	kinds(): string[] {
		return this.received.map(({ kind }) => kind).filter((kind) => !GREETING.has(kind))
	}

	/** Of later clocks, and of a farewell with the same one (y-protocols, `applyAwarenessUpdate`). */
	#pointer(client: number): PresenceEntry | undefined {
		let last: PresenceEntry | undefined
		for (const entry of this.received.flatMap((frame) => (frame.kind === 'presence' ? frame.entries : [])))
			if (
				entry.client === client &&
				(!last || entry.clock > last.clock || (entry.clock === last.clock && entry.state === null))
			)
				last = entry
		return last
	}

	#look(): void {
		for (const look of this.#watchers) look()
	}
}

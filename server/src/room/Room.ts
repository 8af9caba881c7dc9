import type { Layer, Role } from '@groundwork/shared/model/roles'
import { mayRead, mayWrite } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import { encodeNotice, encodeRole, encodeSaved } from '@groundwork/shared/protocol/frames'
import type { NoticeCode } from '@groundwork/shared/protocol/frames'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import * as Y from 'yjs'
import { changesNothing } from './changesNothing.js'
import { permissionDeniedFrame, step1Frame, step2Frame, updateFrame } from './frames.js'
import { isNestedTooDeeply } from './nesting.js'
import { Presence } from './Presence.js'
import { readUpdate } from './readUpdate.js'
import { Saver } from './Saver.js'
import type { Session } from './Session.js'

export interface RoomOptions {
	layer: Layer
	/** The layer as the log has it. */
	doc: Y.Doc
	/** The number of the last entry the document contains. */
	lastNumber: number
	append: (update: Uint8Array) => Promise<number>
	/** Called after every change that became durable. */
	onSaved: () => void
	/** The document holds what the log does not: the room must not be used again. */
	onBroken: (error: unknown) => void
}

/** What a room keeps of a session beside the session itself. */
interface Seat {
	/** Change frames received from it. */
	received: number
	/** Change frames dealt with durably, and not yet told. */
	settled: number
	telling: boolean
	/** The state it was last asked to complete: asked again before anything changed, it would answer the same. */
	asked: Uint8Array | null
}

/**
 * A hot layer and who is in it. It knows no socket and no disk.
 *
 * 1. Nothing is sent to anybody before it is durable: not to the others, not in the answer to a join, not as `saved`.
 * 2. What is stored and passed on is what the document took in, not what was sent: parts that wait for what never came are
 *    dropped and asked for again.
 * 3. A change frame is always answered in the count of `saved`, in order, whether it changed something, nothing, or was refused.
 * 4. The role is looked at for every message.
 */
export class Room {
	readonly layer: Layer
	readonly doc: Y.Doc
	readonly saver: Saver
	readonly #onSaved: () => void
	readonly #onBroken: (error: unknown) => void
	readonly #seats = new Map<Session, Seat>()
	readonly #presence: Presence
	#broken = false
	/** Grows with every change. */
	revision = 0
	/** Of the last change that became durable. */
	#durableState: Uint8Array

	constructor(options: RoomOptions) {
		this.layer = options.layer
		this.doc = options.doc
		this.#onSaved = options.onSaved
		this.#onBroken = options.onBroken
		this.#durableState = Y.encodeStateVector(options.doc)
		this.saver = new Saver({
			append: options.append,
			lastNumber: options.lastNumber,
			onFailure: (error) => this.#break(error),
		})
		this.#presence = new Presence({ sessions: () => this.#seats.keys(), tickMs: LIMITS.presenceTickMs })
		this.doc.on('update', this.#onUpdate)
	}

	/** The document holds what the log does not, and must never reach it. */
	get broken(): boolean {
		return this.#broken
	}

	get size(): number {
		return this.#seats.size
	}

	people(): Person[] {
		return [...this.#seats.keys()].map(({ person }) => person)
	}

	join(session: Session): void {
		this.#seats.set(session, { received: 0, settled: 0, telling: false, asked: null })
		if (session.extended) session.send(encodeRole(session.role))
		// What is not durable yet may be asked for twice; that costs a few bytes and shows nothing.
		session.send(step1Frame(Y.encodeStateVector(this.doc)))
		this.sendPresence(session)
	}

	leave(session: Session): void {
		if (this.#seats.delete(session)) this.#presence.leave(session)
	}

	/** Answers sync step 1. @throws where the state vector is malformed. */
	answer(session: Session, stateVector: Uint8Array): void {
		const frame = step2Frame(Y.encodeStateAsUpdate(this.doc, stateVector))
		this.saver.afterAll(() => session.send(frame))
	}

	/** Takes a change frame: step 2 or an update. @throws where it is malformed; then nothing of it was taken. */
	receive(session: Session, update: Uint8Array): void {
		const seat = this.#seats.get(session)
		if (!seat || this.#broken) return
		const writes = mayWrite(session.role, this.layer)
		const decoded = readUpdate(update)
		const refused = !writes && !changesNothing(this.doc, decoded)

		const frame = ++seat.received
		if (refused) this.#refuse(session)
		else if (writes) this.#apply(session, seat, update)
		this.saver.afterAll(() => this.#settle(session, seat, frame))
	}

	/** `mayTake` is asked once, and only if the payload says anything the session may say. @throws where it is malformed. */
	receivePresence(session: Session, payload: Uint8Array, mayTake: () => boolean): void {
		this.#presence.receive(session, payload, mayTake)
	}

	sendPresence(session: Session): void {
		const frame = this.#presence.everybody()
		if (frame) session.send(frame)
	}

	/** Changes the document as the server itself. Resolves when the change is durable. */
	async write(change: (doc: Y.Doc) => void): Promise<void> {
		this.doc.transact(() => change(this.doc), this)
		await this.saver.settled()
	}

	changeRole(person: string, role: Role | null): void {
		for (const session of this.#seats.keys()) {
			if (session.person.id !== person) continue
			if (role === null || !mayRead(role, this.layer)) {
				session.close('forbidden')
				continue
			}
			session.role = role
			if (session.extended) session.send(encodeRole(role))
		}
	}

	closeAll(reason: CloseReason): void {
		for (const session of this.#seats.keys()) session.close(reason)
	}

	/** Lets go of the document. The room must not be used afterwards. */
	destroy(): void {
		this.#presence.stop()
		this.doc.destroy()
	}

	#apply(session: Session, seat: Seat, update: Uint8Array): void {
		try {
			Y.applyUpdate(this.doc, update, session)
		} catch (error) {
			this.#break(error, session)
			throw error
		}
		if (this.#broken) throw new Error('the update cannot be kept')
		if (this.doc.store.pendingStructs === null && this.doc.store.pendingDs === null) return
		this.doc.store.pendingStructs = null
		this.doc.store.pendingDs = null
		const state = Y.encodeStateVector(this.doc)
		if (seat.asked && isSame(seat.asked, state)) return
		seat.asked = state
		this.#notice(session, 'updateIncomplete')
		session.send(step1Frame(state))
	}

	readonly #onUpdate = (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
		if (isNestedTooDeeply(transaction)) return this.#break(new Error('types are nested too deeply'), origin)
		this.revision++
		const state = Y.encodeStateVector(this.doc)
		this.saver.save(update, () => {
			this.#durableState = state
			const frame = updateFrame(update)
			for (const session of this.#seats.keys()) if (session !== origin) session.send(frame)
			this.#onSaved()
		})
	}

	#refuse(session: Session): void {
		this.#notice(session, 'writeRefused')
		session.send(permissionDeniedFrame(`a ${session.role} may not write the layer ${this.layer}`))
	}

	#notice(session: Session, code: NoticeCode): void {
		if (session.extended) session.send(encodeNotice({ code, detail: this.layer }))
	}

	/** Several frames that became durable together are told together. */
	#settle(session: Session, seat: Seat, frame: number): void {
		seat.settled = frame
		if (!session.extended || seat.telling) return
		seat.telling = true
		queueMicrotask(() => {
			seat.telling = false
			session.send(encodeSaved({ stateVector: this.#durableState, frames: seat.settled }))
		})
	}

	/** `offender` is left to be closed by its own name. */
	#break(error: unknown, offender?: unknown): void {
		if (this.#broken) return
		this.#broken = true
		this.doc.off('update', this.#onUpdate)
		for (const session of this.#seats.keys()) {
			if (session === offender) continue
			this.#notice(session, 'layerReadOnly')
			session.close('serverError')
		}
		this.#onBroken(error)
	}
}

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i])

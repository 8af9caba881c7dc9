import type { PersonId, SessionId } from '@groundwork/shared/model/ids'
import type { Layer, Role } from '@groundwork/shared/model/roles'
import { mayRead, mayWrite } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'
import type { CloseReason } from '@groundwork/shared/protocol/close'
import { encodeGeneration, encodeNotice, encodeRole } from '@groundwork/shared/protocol/frames'
import type { NoticeCode } from '@groundwork/shared/protocol/frames'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import * as Y from 'yjs'
import { StorageError } from '../storage/StorageError.js'
import type { LogEntry, Provenance } from '../storage/Log.js'
import type { Attribution } from './Attribution.js'
import type { Authors } from './Authors.js'
import { Capacity } from './Capacity.js'
import { Fanout } from './Fanout.js'
import type { Fold } from './fold.js'
import { permissionDeniedFrame, step1Frame, step2Frame } from './frames.js'
import { isNestedTooDeeply } from './nesting.js'
import { newsOf } from './news.js'
import type { News } from './news.js'
import { Presence } from './Presence.js'
import { readUpdate } from './readUpdate.js'
import type { DecodedUpdate } from './readUpdate.js'
import { Receipts } from './Receipts.js'
import { Saver } from './Saver.js'
import type { Session } from './Session.js'
import { Stamps } from './Stamps.js'
import { Turn } from './Turn.js'

export interface RoomOptions {
	layer: Layer
	/** Of the log. */
	generation: string
	/** The layer as the log has it. */
	doc: Y.Doc
	/** The same as one update, where it is at hand. */
	state: Uint8Array | null
	/** Who did what in it so far. */
	attribution: Attribution
	authors: Authors
	/** An upper bound of the encoded document. */
	bytes: number
	/** Resolves once the update is durable. */
	append: (update: Uint8Array, provenance: Provenance) => Promise<void>
	/** Whether the storage takes no changes of the layer at the moment: then it can be read, until `resume`. */
	readOnly: boolean
	/** Hands to the other servers where people here point. */
	tellPresence: (payload: Uint8Array) => void
	/** Called after every change that became durable here, or was taken in from another server, with its size in bytes. */
	onChanged: (bytes: number, where: 'here' | 'elsewhere') => void
	/** The document holds what the log does not, or the other way round: the room must not be used again. */
	onBroken: (error: unknown, because: 'storage' | 'document') => void
}

/** What a room keeps of a session beside the session itself. */
interface Seat {
	/** Change frames received from it. */
	received: number
	/** The state it was last asked to complete: asked again before anything changed, it would answer the same. */
	asked: Uint8Array | null
	turn: Turn
	/** Something it sent is not in the document and may come again: until then nothing it sends later counts as saved. */
	heldBack: boolean
}

interface ChangeFrame {
	/** 1, 2, 3 … per seat. */
	number: number
	update: Uint8Array
	decoded: DecodedUpdate
	complete: boolean
}

/** The origin of what the server writes itself. */
class ServerWrite {
	constructor(readonly by: PersonId | null) {}
}

/** The origin of what is in the log already: another server wrote it. */
class FromLog {
	/** Without a provenance it is the sum of many changes, whose histories come apart from it. */
	constructor(readonly provenance: Provenance | null) {}
}

/**
 * A hot layer and who is in it. It knows no socket and no disk.
 *
 * 1. Nothing is sent to anybody before it is durable: not to the others, not in the answer to a join, not as `saved`.
 * 2. What is stored and passed on is what the document took in, not what was sent: parts that wait for what never came are
 *    dropped and asked for again.
 * 3. A change frame is answered in the count of `saved`, in order, whether it changed something, nothing, or was refused for
 *    good. One that may be taken later (the storage fails, the board is full, a part is missing) is not, and neither is any
 *    after it until an answer to step 1, which holds everything, was taken: the count must never cover what is not stored.
 * 4. The role is looked at for every message, and every Yjs client id belongs to one person, for good.
 * 5. What other servers wrote comes from the log, never from them, and is passed on after everything it may build on.
 */
export class Room {
	readonly layer: Layer
	readonly doc: Y.Doc
	readonly saver: Saver
	readonly attribution: Attribution
	readonly #options: RoomOptions
	readonly #authors: Authors
	readonly #seats = new Map<Session, Seat>()
	readonly #presence: Presence
	readonly #fanout = new Fanout(this.#seats)
	readonly #receipts = new Receipts()
	readonly #capacity: Capacity
	readonly #stamps: Stamps
	#broken = false
	#readOnly: boolean
	#apart = false
	/** The last answer to step 1, while nothing changed: after a restart everybody asks the same. */
	#answer: { question: Uint8Array; frame: Uint8Array } | null

	constructor(options: RoomOptions) {
		this.layer = options.layer
		this.doc = options.doc
		this.attribution = options.attribution
		this.#options = options
		this.#authors = options.authors
		this.#readOnly = options.readOnly
		this.#stamps = new Stamps(Math.max(0, ...options.attribution.histories.people.values()))
		this.#capacity = new Capacity(options)
		this.#answer = options.state && { question: NO_STATE, frame: step2Frame(options.state) }
		this.saver = new Saver({
			append: options.append,
			onFailure: (error) => this.#break(error),
		})
		this.#presence = new Presence({
			sessions: () => this.#seats.keys(),
			mayUse: ({ person }, client) => !this.#authors.belongsToAnother(client, person.id as PersonId),
			tickMs: LIMITS.presenceTickMs,
			tell: options.tellPresence,
		})
		this.doc.on('update', this.#onUpdate)
	}

	/** The document holds what the log does not, and must never reach it. */
	get broken(): boolean {
		return this.#broken
	}

	/** The storage refused the last change, and has not taken one since. */
	get readOnly(): boolean {
		return this.#readOnly
	}

	get size(): number {
		return this.#seats.size
	}

	people(): Person[] {
		return [...this.#seats.keys()].map(({ person }) => person)
	}

	/** Everybody who is connected, each socket once. */
	seats(): Session[] {
		return [...this.#seats.keys()]
	}

	join(session: Session): void {
		this.#seats.set(session, {
			received: 0,
			asked: null,
			heldBack: false,
			turn: new Turn({
				authors: this.#authors,
				author: session.person.id as PersonId,
				isOver: () => this.#broken || !this.#seats.has(session),
				onMalformed: () => session.close('malformed'),
				onFailure: (error) => this.#claimFailed(session, error),
			}),
		})
		this.#receipts.open(session)
		const { generation } = this.#options
		const greeting = session.extended ? [encodeGeneration(generation), encodeRole(session.role)] : []
		// What is not durable yet may be asked for twice; that costs a few bytes and shows nothing.
		session.send(...greeting, this.#question())
		if (this.#readOnly && mayWrite(session.role, this.layer)) this.#notice(session, 'layerReadOnly')
		if (this.#apart) this.#notice(session, 'nodesApart')
		this.sendPresence(session)
	}

	leave(session: Session): void {
		if (!this.#seats.delete(session)) return
		this.#receipts.close(session)
		this.#capacity.forget(session)
		this.#presence.leave(session)
	}

	/** Answers sync step 1, after what the session sent before it. @throws where the state vector is malformed. */
	answer(session: Session, stateVector: Uint8Array): void {
		const answer = () => this.#answerNow(session, stateVector)
		const seat = this.#seats.get(session)
		// a storage that takes nothing keeps nobody from reading
		if (this.#readOnly || !seat) answer()
		else seat.turn.take([], answer)
	}

	#answerNow(session: Session, stateVector: Uint8Array): void {
		const known = this.#answer
		const frame =
			known && isSame(known.question, stateVector)
				? known.frame
				: step2Frame(Y.encodeStateAsUpdate(this.doc, stateVector))
		this.#answer = { question: stateVector.slice(), frame }
		this.saver.afterAll(() => session.send(frame))
	}

	/**
	 * Takes a change frame: an update, or step 2, which is `complete`: everything the document lacked when it asked.
	 *
	 * @throws where it is malformed; then nothing of it was taken.
	 */
	receive(session: Session, update: Uint8Array, complete: boolean): void {
		const seat = this.#seats.get(session)
		if (!seat || this.#broken) return
		const decoded = readUpdate(update)
		const frame = { number: ++seat.received, update, decoded, complete }
		// a frame before it waits for an answer of the storage: so that not all that comes meanwhile piles up behind it
		if (this.#readOnly && seat.turn.isWaiting) return this.#holdBack(session, seat, 'layerReadOnly')
		const news = newsOf(this.doc, decoded)
		// nobody can be asked whose an id is, and nothing is taken anyway
		const clients = news && !this.#readOnly && mayWrite(session.role, this.layer) ? news.clients : []
		seat.turn.take(clients, (waited) =>
			// while it waited, others may have brought the same
			this.#take(session, seat, frame, waited ? newsOf(this.doc, decoded) : news),
		)
	}

	/** `mayTake` is asked once, and only if the payload says anything the session may say. @throws where it is malformed. */
	receivePresence(session: Session, payload: Uint8Array, mayTake: () => boolean): void {
		const seat = this.#seats.get(session)
		if (!seat) return
		const receive = () => this.#presence.receive(session, payload, mayTake)
		// Whoever shows herself under an id has it, so that nobody else writes under it before she does.
		if (this.#readOnly) receive()
		else seat.turn.take(this.#presence.newClients(payload), receive)
	}

	sendPresence(session: Session): void {
		const frame = this.#presence.everybody()
		if (frame) session.send(frame)
	}

	/**
	 * Changes the document as the server itself, at somebody's command. Resolves when the change is durable.
	 *
	 * @throws StorageError where the storage takes no changes.
	 */
	async write(change: (doc: Y.Doc) => void, by: PersonId | null): Promise<void> {
		const own = this.#authors.unknown([this.doc.clientID])
		if (own.length > 0) await this.#authors.claim(own, null)
		if (this.#readOnly || this.#broken) throw new StorageError('the layer cannot be written')
		this.doc.transact(() => change(this.doc), new ServerWrite(by))
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

	/**
	 * Takes in what another server wrote, in the order of the log.
	 *
	 * @throws where the document cannot take it; then the room is broken.
	 */
	takeIn({ update, by, at }: LogEntry): void {
		this.#stamps.saw({ by, at })
		this.attribution.noteChanger({ by, at })
		this.#applyFromLog(update, { by, at })
	}

	/** The same with a layer that another server has folded: everything it held, and who did it. @throws likewise. */
	absorb({ state, histories }: Fold): void {
		this.#applyFromLog(state, null)
		this.attribution.absorb(this.doc, histories)
		for (const [by, at] of histories.people) this.#stamps.saw({ by, at })
	}

	/** Another server says where people there point. */
	hearPresence(node: string, payload: Uint8Array): void {
		this.#presence.hear(node, payload)
	}

	/** Another server asks where people here point. */
	tellPresence(): void {
		this.#presence.tellAll()
	}

	nodeGone(node: string): void {
		this.#presence.nodeGone(node)
	}

	/** Whether what people do on other servers arrives late from now on: everybody is told. */
	setApart(apart: boolean): void {
		if (this.#apart === apart) return
		this.#apart = apart
		for (const session of this.#seats.keys()) this.#notice(session, apart ? 'nodesApart' : 'nodesTogether')
	}

	/** The storage takes no changes: what is on its way waits, and nothing more is taken, until `resume`. */
	suspend(): void {
		if (this.#readOnly) return
		this.#readOnly = true
		for (const session of this.#seats.keys())
			if (mayWrite(session.role, this.layer)) this.#notice(session, 'layerReadOnly')
	}

	/** The storage takes changes again: what was kept back is asked for. */
	resume(): void {
		if (!this.#readOnly) return
		this.#readOnly = false
		const question = this.#question()
		for (const session of this.#seats.keys()) {
			this.#notice(session, 'layerWritable')
			session.send(question)
		}
	}

	sessionEnded(id: SessionId): void {
		for (const session of this.#seats.keys()) if (session.sessionId === id) session.close('signedOut')
	}

	closeAll(reason: CloseReason): void {
		for (const session of this.#seats.keys()) session.close(reason)
	}

	/** Lets go of the document. The room must not be used afterwards. */
	destroy(): void {
		this.#presence.stop()
		this.doc.destroy()
	}

	#take(session: Session, seat: Seat, frame: ChangeFrame, news: News | null): void {
		const { number, update, decoded, complete } = frame
		if (complete) seat.heldBack = false
		if (news) {
			if (!mayWrite(session.role, this.layer)) this.#refuse(session, 'writeRefused')
			else if (this.#readOnly) return this.#holdBack(session, seat, 'layerReadOnly')
			else if (
				!news.clients.every((client) => this.#authors.belongsTo(client, session.person.id as PersonId))
			)
				this.#refuse(session, 'authorRefused')
			else if (news.clients.length > 0 && !this.#capacity.hasRoomFor(news.records, update.length)) {
				seat.asked = null
				this.#capacity.keepOut(session)
				return this.#holdBack(session, seat, 'boardFull')
			} else {
				if (isNestedTooDeeply(this.doc, decoded)) throw new Error('types are nested too deeply')
				this.#apply(session, seat, update)
				if (decoded.ds.clients.size > 0) this.#askReadmitted()
				const clocks = news.clients.map((client) => [client, Y.getState(this.doc.store, client)] as const)
				this.saver.afterAll(() => this.#receipts.covers(session, clocks))
			}
		}
		if (seat.heldBack) return
		this.saver.afterAll(() => this.#receipts.count(session, number))
	}

	#holdBack(session: Session, seat: Seat, code: NoticeCode): void {
		seat.heldBack = true
		this.#refuse(session, code)
	}

	/** After a deletion: asks again for what the board had no room for. */
	#askReadmitted(): void {
		const sessions = this.#capacity.readmitted()
		if (sessions.length === 0) return
		const question = this.#question()
		for (const session of sessions) session.send(question)
	}

	/** Where the storage is known not to take changes, the frame waits in the device it came from. Otherwise nothing can be trusted. */
	#claimFailed(session: Session, error: unknown): void {
		const seat = this.#seats.get(session)
		if (!this.#readOnly) this.#break(error)
		else if (seat) this.#holdBack(session, seat, 'layerReadOnly')
	}

	#applyFromLog(update: Uint8Array, provenance: Provenance | null): void {
		try {
			Y.applyUpdate(this.doc, update, new FromLog(provenance))
			if (this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null)
				throw new Error('the log has an entry without what it builds on')
		} catch (error) {
			this.#break(error, null)
			throw error
		}
	}

	#apply(session: Session, seat: Seat, update: Uint8Array): void {
		try {
			Y.applyUpdate(this.doc, update, session)
		} catch (error) {
			this.#break(error, session)
			throw error
		}
		if (this.doc.store.pendingStructs === null && this.doc.store.pendingDs === null) return
		this.doc.store.pendingStructs = null
		this.doc.store.pendingDs = null
		seat.heldBack = true
		const state = Y.encodeStateVector(this.doc)
		if (seat.asked && isSame(seat.asked, state)) return
		seat.asked = state
		session.refused('updateIncomplete')
		this.#notice(session, 'updateIncomplete')
		session.send(step1Frame(state))
	}

	readonly #onUpdate = (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
		this.#answer = null
		this.#capacity.grew(update.length)
		if (origin instanceof FromLog) return this.#passOn(update, origin, transaction)
		const by = origin instanceof ServerWrite ? origin.by : ((origin as Session).person.id as PersonId)
		const provenance = this.#stamps.next(by)
		this.attribution.note(transaction, provenance)
		this.saver.save(update, provenance, () => {
			this.#fanout.add(update, origin)
			this.#options.onChanged(update.length, 'here')
		})
	}

	/** It may build on what was written here and is not known to be durable yet: nobody gets it before that. */
	#passOn(update: Uint8Array, { provenance }: FromLog, transaction: Y.Transaction): void {
		if (provenance) this.attribution.note(transaction, provenance)
		this.saver.afterAll(() => {
			this.#fanout.add(update, null)
			this.#options.onChanged(update.length, 'elsewhere')
		})
		if (transaction.deleteSet.clients.size > 0) this.#askReadmitted()
	}

	#refuse(session: Session, code: NoticeCode): void {
		session.refused(code)
		this.#notice(session, code)
		if (code === 'writeRefused')
			session.send(permissionDeniedFrame(`a ${session.role} may not write the layer ${this.layer}`))
		else session.send(permissionDeniedFrame(code))
	}

	/** Asks for what the document lacks. */
	#question(): Uint8Array {
		return step1Frame(Y.encodeStateVector(this.doc))
	}

	#notice(session: Session, code: NoticeCode): void {
		if (session.extended) session.send(encodeNotice({ code, detail: this.layer }))
	}

	/** By the storage, unless there is an `offender`, who is left to be closed by its own name; `null` is the log. */
	#break(error: unknown, offender?: Session | null): void {
		if (this.#broken) return
		this.#broken = true
		this.doc.off('update', this.#onUpdate)
		for (const session of this.#seats.keys()) {
			if (session === offender) continue
			if (offender === undefined) this.#notice(session, 'layerReadOnly')
			session.close('serverError')
		}
		this.#options.onBroken(error, offender === undefined ? 'storage' : 'document')
	}
}

/** The state vector of whoever has nothing. */
const NO_STATE = Uint8Array.of(0)

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i])

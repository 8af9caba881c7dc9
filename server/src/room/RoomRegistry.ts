import type { BoardId, PersonId, SessionId } from '@groundwork/shared/model/ids'
import { LAYERS } from '@groundwork/shared/model/roles'
import type { Layer, Role } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'
import type { Logger } from 'pino'
import type * as Y from 'yjs'
import type { AuthorRegister } from '../storage/AuthorRegister.js'
import type { LayerKey, LayerLog, Log } from '../storage/Log.js'
import type { Assessment } from './Assessments.js'
import type { Attribution } from './Attribution.js'
import { HotLayer } from './HotLayer.js'
import type { Room } from './Room.js'
import type { FrozenLayers, LayerBytes, Rooms } from './Rooms.js'
import type { Session } from './Session.js'
import { StoppingError } from './StoppingError.js'

export interface RoomRegistryOptions {
	log: Log
	authors: AuthorRegister
	/** Of the log: what clients compare their copies by. */
	generation: string
	/** Called after each change of a layer, once it is durable. */
	onChange?: (key: LayerKey) => void
	/** Called when the last person has left a board. */
	onEmpty?: (board: BoardId) => void
	logger: Logger
	/** How long an empty room stays hot. Milliseconds. */
	lingerMs?: number
}

interface Hot {
	loading: Promise<HotLayer>
	/** Set once loaded. */
	layer?: HotLayer
	/** How often it changed since it was loaded. */
	revision: number
	/** Who uses it without sitting in it: a join or a server's write under way. */
	users: number
	linger?: ReturnType<typeof setTimeout>
}

/** Folding is rare: that it comes between twice is next to impossible. */
const FREEZE_TRIES = 5

/** A room that somebody holds: it stays hot until `release`. */
export interface RoomHold {
	room: Room
	release(): void
}

const nameOf = (board: BoardId, layer: Layer) => `${board} ${layer}`

/** Loads each layer once, whoever asks and however many at once; unloads it when it is empty, saved and has lingered. */
export class RoomRegistry implements Rooms {
	readonly #log: Log
	readonly #authors: AuthorRegister
	readonly #generation: string
	readonly #onChange: (key: LayerKey) => void
	readonly #onEmpty: (board: BoardId) => void
	readonly #logger: Logger
	readonly #lingerMs: number
	#accessRevision = 0
	readonly #hot = new Map<string, Hot>()
	/** Layers whose last change the storage refused, by name. */
	readonly #failing = new Set<string>()
	#closing = false

	constructor({
		log,
		authors,
		generation,
		onChange = () => {},
		onEmpty = () => {},
		logger,
		lingerMs = 10_000,
	}: RoomRegistryOptions) {
		this.#log = log
		this.#authors = authors
		this.#generation = generation
		this.#onChange = onChange
		this.#onEmpty = onEmpty
		this.#logger = logger
		this.#lingerMs = lingerMs
	}

	/** @throws where the layer cannot be loaded; the next call tries again. */
	async hold(key: LayerKey): Promise<RoomHold> {
		if (this.#closing) throw new StoppingError()
		const name = nameOf(key.board, key.layer)
		const hot = this.#hot.get(name) ?? this.#load(name, key)
		clearTimeout(hot.linger)
		hot.users++
		let held = true
		const release = () => {
			if (!held) return
			held = false
			hot.users--
			this.#unloadLater(name, hot)
		}
		try {
			const { room } = await hot.loading
			return { room, release }
		} catch (error) {
			release()
			throw error
		}
	}

	/** Seats a session. Returns the room and the way out of it. */
	async join(key: LayerKey, session: Session): Promise<{ room: Room; leave(): void }> {
		const { room, release } = await this.hold(key)
		room.join(session)
		return {
			room,
			leave: () => {
				room.leave(session)
				release()
				if (this.present(key.board).length === 0) this.#onEmpty(key.board)
			},
		}
	}

	/** Layers in memory now. */
	get hot(): number {
		return this.#hot.size
	}

	/** Sessions in a layer now. */
	size(key: LayerKey): number {
		return this.#hot.get(nameOf(key.board, key.layer))?.layer?.room.size ?? 0
	}

	async write(
		board: BoardId,
		layer: Layer,
		write: (doc: Y.Doc) => void,
		by: PersonId | null = null,
	): Promise<void> {
		const { room, release } = await this.hold({ board, layer })
		try {
			await room.write(write, by)
		} finally {
			release()
		}
	}

	async readAll<T>(board: BoardId, read: (docs: Record<Layer, Y.Doc>) => T): Promise<T> {
		const holds = await Promise.all(LAYERS.map((layer) => this.hold({ board, layer })))
		try {
			const docs = Object.fromEntries(holds.map(({ room }) => [room.layer, room.doc])) as Record<Layer, Y.Doc>
			const result = read(docs)
			await Promise.all(holds.map(({ room }) => room.saver.settled()))
			return result
		} finally {
			for (const { release } of holds) release()
		}
	}

	async readOne<T>(
		{ board, layer }: LayerKey,
		read: (layer: { doc: Y.Doc; attribution: Attribution }) => T,
	): Promise<T> {
		const { room, release } = await this.hold({ board, layer })
		try {
			const result = read(room)
			await room.saver.settled()
			return result
		} finally {
			release()
		}
	}

	async freeze(board: BoardId): Promise<FrozenLayers> {
		const holds = await Promise.all(LAYERS.map((layer) => this.hold({ board, layer })))
		try {
			for (let tries = 0; tries < FREEZE_TRIES; tries++) {
				// one instant: no change comes in between
				const at = new Date()
				const present = this.present(board)
				const rooms = holds.map(({ room }) => room)
				const lastChanges = lastChangesOf(rooms)
				const assessments = assessmentsOf(rooms)
				const settled = holds.map(({ room }) => room.saver.settled())
				// oxlint-disable-next-line no-await-in-loop
				const layers = await Promise.all(
					holds.map(async ({ room: { layer } }, of) => {
						const upTo = (await settled[of]) ?? 0
						return bytesUpTo(layer, upTo, await this.#log.read({ board, layer }))
					}),
				)
				// a log that was folded meanwhile no longer tells that instant from what came after it
				if (layers.every((layer) => layer !== null)) return { at, present, lastChanges, assessments, layers }
			}
			throw new Error('the layers were folded again and again while they were read')
		} finally {
			for (const { release } of holds) release()
		}
	}

	/** How many layers the storage would not take a change of, and has not since. */
	get failing(): number {
		return this.#failing.size
	}

	present(board: BoardId): Person[] {
		const people = new Map<string, Person>()
		for (const room of this.#rooms(board)) for (const person of room.people()) people.set(person.id, person)
		return [...people.values()]
	}

	revision(board: BoardId): number {
		return LAYERS.reduce((sum, layer) => sum + (this.#hot.get(nameOf(board, layer))?.revision ?? 0), 0)
	}

	/** Grows with every role that changed and every session that ended: while it stands, what was read about somebody still holds. */
	get accessRevision(): number {
		return this.#accessRevision
	}

	roleChanged(board: BoardId, person: PersonId, role: Role | null): void {
		this.#accessRevision++
		for (const room of this.#rooms(board)) room.changeRole(person, role)
	}

	sessionEnded(session: SessionId): void {
		this.#accessRevision++
		for (const { layer } of this.#hot.values()) layer?.room.sessionEnded(session)
	}

	boardGone(board: BoardId): void {
		this.#accessRevision++
		for (const room of this.#rooms(board)) room.closeAll('boardGone')
	}

	async close(): Promise<void> {
		this.#closing = true
		const layers = (await Promise.allSettled([...this.#hot.values()].map(({ loading }) => loading))).flatMap(
			(result) => (result.status === 'fulfilled' ? [result.value] : []),
		)
		for (const { room } of layers) room.closeAll('goingAway')
		await Promise.allSettled(layers.map(({ room }) => room.saver.settled()))
		for (const hot of this.#hot.values()) clearTimeout(hot.linger)
		for (const layer of layers) layer.destroy()
		this.#hot.clear()
	}

	#rooms(board: BoardId): Room[] {
		return LAYERS.flatMap((layer) => {
			const room = this.#hot.get(nameOf(board, layer))?.layer?.room
			return room ? [room] : []
		})
	}

	#load(name: string, key: LayerKey): Hot {
		const { board, layer } = key
		const loading = HotLayer.load({
			log: this.#log,
			authors: this.#authors,
			key,
			generation: this.#generation,
			failing: this.#failing.has(name),
			onSaved: () => {
				this.#onChange(key)
				// What leaders alone may read must not show, not even by a number that grows.
				if (layer !== 'leaders') hot.revision++
			},
			onBroken: (err, because) => {
				this.#logger.error({ err, board, layer, because }, 'a layer must be loaded anew')
				if (because === 'storage') this.#failing.add(name)
				this.#forget(name, hot)
			},
			onRecovered: () => {
				this.#logger.info({ board, layer }, 'a layer can be stored again')
				this.#failing.delete(name)
			},
			onFoldFailed: (err) => this.#logger.error({ err, board, layer }, 'a log could not be folded'),
		})
		const hot: Hot = { loading, users: 0, revision: 0 }
		this.#hot.set(name, hot)
		loading.then(
			(loaded) => (hot.layer = loaded),
			(err: unknown) => {
				this.#logger.error({ err, board, layer }, 'a layer could not be loaded')
				this.#forget(name, hot)
			},
		)
		return hot
	}

	#forget(name: string, hot: Hot): void {
		clearTimeout(hot.linger)
		hot.layer?.destroy()
		if (this.#hot.get(name) === hot) this.#hot.delete(name)
	}

	#unloadLater(name: string, hot: Hot): void {
		if (hot.users > 0 || this.#closing) return
		hot.linger = setTimeout(() => void this.#unload(name, hot), this.#lingerMs)
	}

	/** Folds first, and looks again afterwards: somebody may have come meanwhile. */
	async #unload(name: string, hot: Hot): Promise<void> {
		const { layer } = hot
		// A broken layer was forgotten already; its document must not reach the log.
		if (!layer || this.#closing || this.#hot.get(name) !== hot) return
		await layer.room.saver.settled().catch(() => {}) // A failure forgets the room by itself.
		await layer.fold()
		if (hot.users > 0 || this.#hot.get(name) !== hot || !layer.room.saver.idle) return
		this.#hot.delete(name)
		layer.destroy()
	}
}

/** Null where entries after `upTo` are folded in already. */
function bytesUpTo(layer: Layer, upTo: number, { folded, foldedTo, tail }: LayerLog): LayerBytes | null {
	if (foldedTo > upTo) return null
	return { layer, folded, updates: tail.filter(({ number }) => number <= upTo).map(({ update }) => update) }
}

function lastChangesOf(rooms: readonly Room[]): Map<PersonId, number> {
	const last = new Map<PersonId, number>()
	for (const { layer, attribution } of rooms) {
		// what leaders alone may read must not show, not even by who wrote it
		if (layer === 'leaders') continue
		for (const [person, at] of attribution.contributorsSince(0))
			last.set(person, Math.max(at, last.get(person) ?? 0))
	}
	return last
}

/** Copies: those of the rooms go on changing. */
const assessmentsOf = (rooms: readonly Room[]): Map<string, Assessment> =>
	new Map(
		rooms.flatMap(({ layer, attribution }) =>
			layer === 'canvas' ? [...attribution.histories.assessments] : [],
		),
	)

import type { BoardId, PersonId, SessionId } from '@groundwork/shared/model/ids'
import { LAYERS } from '@groundwork/shared/model/roles'
import type { Layer, Role } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'
import type { Logger } from 'pino'
import type * as Y from 'yjs'
import { ALWAYS_REACHABLE } from '../reachability.js'
import type { Reachability } from '../reachability.js'
import type { AuthorRegister } from '../storage/AuthorRegister.js'
import { FOLD_REFUSED } from '../storage/checkFold.js'
import type { Locks } from '../storage/Locks.js'
import type { LayerKey, Log } from '../storage/Log.js'
import { StorageError } from '../storage/StorageError.js'
import type { Attribution } from './Attribution.js'
import { HotLayer } from './HotLayer.js'
import { NodeWatch } from './NodeWatch.js'
import type { Others } from './Others.js'
import { Rights } from './Rights.js'
import type { AccessRecords } from './Rights.js'
import type { Room } from './Room.js'
import type { FrozenLayers, Rooms } from './Rooms.js'
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
	/** Left out where nobody else uses the storage: then everything below is. */
	others?: Others
	locks?: Locks
	storage?: Reachability
	access?: AccessRecords
}

interface Hot {
	key: LayerKey
	loading: Promise<HotLayer>
	/** Set once loaded. */
	layer?: HotLayer
	/** How often it changed since it was loaded. */
	revision: number
	/** Who uses it without sitting in it: a join or a server's write under way. */
	users: number
	linger?: ReturnType<typeof setTimeout>
}

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
	readonly #others: Others | null
	readonly #locks: Locks | null
	readonly #rights: Rights
	readonly #watch: NodeWatch
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
		others,
		locks,
		storage = ALWAYS_REACHABLE,
		access,
	}: RoomRegistryOptions) {
		this.#log = log
		this.#authors = authors
		this.#generation = generation
		this.#onChange = onChange
		this.#onEmpty = onEmpty
		this.#logger = logger
		this.#lingerMs = lingerMs
		this.#others = others ?? null
		this.#locks = locks ?? null
		this.#rights = new Rights({
			bus: others?.bus ?? null,
			access: access ?? null,
			rooms: (board) => (board === undefined ? this.#allRooms() : this.#roomsOf(board)),
		})
		this.#watch = new NodeWatch({
			log,
			others: this.#others,
			storage,
			layers: () => this.#loaded(),
			checkAccess: () => this.#rights.check(),
			logger,
		})
	}

	/** @throws where the layer cannot be loaded; the next call tries again. */
	async hold(key: LayerKey): Promise<RoomHold> {
		const { layer, release } = await this.#hold(key)
		return { room: layer.room, release }
	}

	async #hold(key: LayerKey): Promise<{ layer: HotLayer; release(): void }> {
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
			return { layer: await hot.loading, release }
		} catch (error) {
			release()
			throw error
		}
	}

	/** Seats a session. Returns the room and the way out of it. */
	async join(key: LayerKey, session: Session): Promise<{ room: Room; leave(): void }> {
		const { room, release } = await this.hold(key)
		room.join(session)
		this.#tellWhoIsHere(key.board)
		return {
			room,
			leave: () => {
				room.leave(session)
				release()
				this.#tellWhoIsHere(key.board)
				if (this.present(key.board).length === 0) this.#onEmpty(key.board)
			},
		}
	}

	/** Layers in memory now. */
	get hot(): number {
		return this.#hot.size
	}

	/** Sessions in a layer now, those of other servers too. */
	size({ board, layer }: LayerKey): number {
		const here = this.#hot.get(nameOf(board, layer))?.layer?.room.size ?? 0
		return here + (this.#others?.elsewhere(board).sockets(layer) ?? 0)
	}

	async write(
		board: BoardId,
		layer: Layer,
		write: (doc: Y.Doc) => void,
		by: PersonId | null = null,
	): Promise<void> {
		const { room, release } = await this.#holdCurrent({ board, layer })
		try {
			await room.write(write, by)
		} finally {
			release()
		}
	}

	async readAll<T>(board: BoardId, read: (docs: Record<Layer, Y.Doc>) => T): Promise<T> {
		const holds = await Promise.all(LAYERS.map((layer) => this.#holdCurrent({ board, layer })))
		try {
			const docs = Object.fromEntries(holds.map(({ room }) => [room.layer, room.doc])) as Record<Layer, Y.Doc>
			const result = read(docs)
			await Promise.all(holds.map(({ room }) => room.saver.settled()))
			return result
		} finally {
			for (const { release } of holds) release()
		}
	}

	async readOne<T>(key: LayerKey, read: (layer: { doc: Y.Doc; attribution: Attribution }) => T): Promise<T> {
		const { room, release } = await this.#holdCurrent(key)
		try {
			const result = read(room)
			await room.saver.settled()
			return result
		} finally {
			release()
		}
	}

	async freeze(board: BoardId): Promise<FrozenLayers> {
		// an older layer is brought up to date when it is loaded, and the log has it then
		const holds = await Promise.all(LAYERS.map((layer) => this.hold({ board, layer })))
		try {
			// whatever anybody here has done until now is in it
			await Promise.all(holds.map(({ room }) => room.saver.settled()))
			const present = this.present(board)
			const { at, layers } = await this.#log.readBoard(board)
			return { at: new Date(at), present, layers }
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
		for (const person of this.#others?.elsewhere(board).people ?? []) people.set(person.id, person)
		return [...people.values()]
	}

	revision(board: BoardId): number {
		return LAYERS.reduce((sum, layer) => sum + (this.#hot.get(nameOf(board, layer))?.revision ?? 0), 0)
	}

	/** Grows with every role that changed and every session that ended: while it stands, what was read about somebody still holds. */
	get accessRevision(): number {
		return this.#rights.revision
	}

	roleChanged(board: BoardId, person: PersonId, role: Role | null): void {
		this.#rights.command({ type: 'role', board, person, role })
	}

	sessionEnded(session: SessionId): void {
		this.#rights.command({ type: 'sessionEnded', session })
	}

	boardGone(board: BoardId): void {
		this.#rights.command({ type: 'boardGone', board })
	}

	async close(): Promise<void> {
		this.#closing = true
		await this.#rights.close()
		const layers = (await Promise.allSettled([...this.#hot.values()].map(({ loading }) => loading))).flatMap(
			(result) => (result.status === 'fulfilled' ? [result.value] : []),
		)
		for (const { room } of layers) room.closeAll('goingAway')
		await this.#watch.unlessAway(Promise.allSettled(layers.map(({ room }) => room.saver.settled())))
		for (const hot of this.#hot.values()) clearTimeout(hot.linger)
		this.#watch.close()
		for (const layer of layers) layer.destroy()
		this.#hot.clear()
	}

	/** Like `hold`, with everything that was durable anywhere when it was called. */
	async #holdCurrent(key: LayerKey): Promise<RoomHold> {
		const { layer, release } = await this.#hold(key)
		try {
			if (this.#others) await layer.catchUp()
			return { room: layer.room, release }
		} catch (error) {
			release()
			throw error
		}
	}

	*#loaded(): Iterable<{ key: LayerKey; layer: HotLayer }> {
		for (const { key, layer } of this.#hot.values()) if (layer) yield { key, layer }
	}

	#tellWhoIsHere(board: BoardId): void {
		if (!this.#others) return
		const rooms = this.#rooms(board)
		const people = new Map(rooms.flatMap((room) => room.people().map((person) => [person.id, person])))
		const layers = Object.fromEntries(rooms.map(({ layer, size }) => [layer, size]))
		this.#others.here(board, { layers, people: [...people.values()] })
	}

	*#allRooms(): Iterable<{ board: BoardId; room: Room }> {
		for (const { key, layer } of this.#loaded()) yield { board: key.board, room: layer.room }
	}

	#roomsOf(board: BoardId): { board: BoardId; room: Room }[] {
		return this.#rooms(board).map((room) => ({ board, room }))
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
			locks: this.#locks,
			others: this.#others,
			key,
			generation: this.#generation,
			failing: this.#failing.has(name),
			onChanged: (where) => {
				if (where === 'here') this.#onChange(key)
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
			onFoldFailed: (err) => {
				// another server was faster, and its fold holds as much
				if (err instanceof StorageError && err.code === FOLD_REFUSED) return
				this.#logger.error({ err, board, layer }, 'a log could not be folded')
			},
			onCatchUpFailed: (err) =>
				this.#logger.warn({ err, board, layer }, 'what other servers wrote could not be read'),
		})
		const hot: Hot = { key, loading, users: 0, revision: 0 }
		this.#hot.set(name, hot)
		loading.then(
			(loaded) => {
				hot.layer = loaded
				this.#watch.tell(loaded)
			},
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

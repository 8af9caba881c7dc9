import { LIMITS } from '@groundwork/shared/protocol/limits'
import * as Y from 'yjs'
import type { AuthorRegister } from '../storage/AuthorRegister.js'
import type { Locks } from '../storage/Locks.js'
import type { LayerKey, LayerLog, Log, Provenance } from '../storage/Log.js'
import { Authors } from './Authors.js'
import { decodeFold, encodeFold } from './fold.js'
import { LayerLink } from './LayerLink.js'
import { loadLayer } from './loadLayer.js'
import type { LoadedLayer } from './loadLayer.js'
import { LogPosition } from './LogPosition.js'
import type { Others } from './Others.js'
import { Room } from './Room.js'
import { upgradeOf } from './upgradeOf.js'

/** Entries after which a quiet log is folded, so that the next load reads one state and a short tail. */
const FOLD_AFTER = 500
/** Entries after which it is folded also while it grows, once what came is half of what is folded: folding encodes all of it. */
const FOLD_BUSY_AFTER = 5000
/** A layer without a change for this long is quiet. */
const QUIET_MS = 1000

/** What the storage is asked to keep, to see whether it can: an update that changes nothing. */
const NOTHING = Y.encodeStateAsUpdate(new Y.Doc())

export interface HotLayerOptions {
	log: Log
	authors: AuthorRegister
	/** Null, both, where no other server uses the log. */
	locks: Locks | null
	others: Others | null
	key: LayerKey
	/** Of the log. */
	generation: string
	/** The storage refused the last change of the layer. */
	failing: boolean
	/** After each change, made here or elsewhere. */
	onChanged: (where: 'here' | 'elsewhere') => void
	/** By the storage, or because the document and the log differ. */
	onBroken: (error: unknown, because: 'storage' | 'document') => void
	/** A layer that was failing can be written again. */
	onRecovered: () => void
	/** Folding failed; nothing is lost by it, the log is only longer. */
	onFoldFailed: (error: unknown) => void
	/** What others wrote could not be read; it is tried again with the next look at the log. */
	onCatchUpFailed: (error: unknown) => void
}

/** A room, the upkeep of its log, and what other servers write into that. */
export class HotLayer {
	readonly room: Room
	readonly #options: HotLayerOptions
	readonly #position: LogPosition
	readonly #link: LayerLink | null
	#tail: LoadedLayer['tail']
	#foldedBytes: number
	#folding: Promise<void> | undefined
	/** The storage refused the last change of the layer. */
	#failing: boolean
	#catchingUp: Promise<void> | undefined
	/** An entry was told of while the log was being read: it may not be in what was read. */
	#toldMeanwhile = false
	#destroyed = false
	#quiet: ReturnType<typeof setTimeout> | undefined
	#retry: ReturnType<typeof setTimeout> | undefined

	/** @throws where the layer cannot be read, or not brought up to date. */
	static async load(options: HotLayerOptions): Promise<HotLayer> {
		const { key, others } = options
		let hot: HotLayer | undefined
		// it hears before the log is read: what comes in between is told of
		const toldEarly: number[] = []
		const link =
			others?.bus &&
			(await LayerLink.open({
				bus: others.bus,
				self: others.self,
				key,
				onEntry: (number) => (hot ? hot.toldOf(number) : toldEarly.push(number)),
				onPresence: (node, payload) => hot?.room.hearPresence(node, payload),
				onWho: () => hot?.room.tellPresence(),
			}))
		try {
			const loaded = await loadUpgraded(options)
			hot = new HotLayer(options, loaded, link ?? null)
			hot.toldOf(Math.max(loaded.upgradedAt - 1, ...toldEarly))
		} catch (error) {
			link?.end()
			throw error
		}
		link?.askWho()
		return hot
	}

	private constructor(options: HotLayerOptions, loaded: UpgradedLayer, link: LayerLink | null) {
		this.#options = options
		this.#link = link
		this.#failing = options.failing
		this.#position = new LogPosition(loaded.lastNumber)
		if (loaded.upgradedAt > 0) this.#position.add(loaded.upgradedAt)
		this.#tail = loaded.tail
		this.#foldedBytes = loaded.foldedBytes
		const { key, failing, onChanged, onBroken } = options
		this.room = new Room({
			layer: key.layer,
			generation: options.generation,
			doc: loaded.doc,
			state: loaded.state,
			attribution: loaded.attribution,
			authors: loaded.authors,
			bytes: loaded.foldedBytes + loaded.tail.bytes,
			append: (update, provenance) => this.#append(update, provenance),
			readOnly: failing,
			tellPresence: (payload) => link?.tellPresence(payload),
			onChanged: (bytes, where) => {
				this.#tail.entries++
				this.#tail.bytes += bytes
				this.#foldWhenDue()
				onChanged(where)
			},
			onBroken,
		})
		if (failing) this.#tryLater(LIMITS.storageRetryMs)
	}

	/** Tells other servers, who may not have heard of it, how far the log goes and who is here; and asks who is there. */
	tellAgain(): void {
		if (this.#position.upTo > 0) this.#link?.tellEntry(this.#position.upTo)
		this.room.tellPresence()
		this.#link?.askWho()
	}

	/** The log has an entry with this number. */
	toldOf(number: number): void {
		if (this.#position.holds(number)) return
		if (this.#catchingUp) this.#toldMeanwhile = true
		else void this.catchUp().catch(this.#options.onCatchUpFailed)
	}

	/**
	 * Takes in what others wrote until now.
	 *
	 * @throws where the log cannot be read; then the document is as it was.
	 */
	async catchUp(): Promise<void> {
		// what is under way may have read the log before the entry was there that somebody asks for now
		await this.#catchingUp?.catch(() => {})
		this.#catchingUp ??= this.#readOn().finally(() => (this.#catchingUp = undefined))
		return this.#catchingUp
	}

	/** The storage is back: others may have written before this server could. @throws where the log cannot be read. */
	async resume(): Promise<void> {
		await this.catchUp()
		if (!this.#failing) this.room.resume()
	}

	/** Replaces the log by one state if nothing is under way. Never rejects: a long log is no loss. */
	fold(): Promise<void> {
		const { room } = this
		// Only then the document holds exactly what the log does, and the number says so.
		if (this.#folding || this.#tail.entries === 0 || !room.saver.idle || this.#position.hasGap)
			return this.#folding ?? Promise.resolve()
		if (room.broken || room.readOnly) return Promise.resolve()
		const { log, key, onFoldFailed } = this.#options
		const folded = encodeFold({
			state: Y.encodeStateAsUpdate(room.doc),
			histories: room.attribution.histories,
		})
		this.#tail = { entries: 0, bytes: 0 }
		this.#foldedBytes = folded.length
		this.#folding = log
			.compact(key, this.#position.upTo, folded)
			.catch(onFoldFailed)
			.finally(() => (this.#folding = undefined))
		return this.#folding
	}

	/** Lets go of the room. */
	destroy(): void {
		this.#destroyed = true
		clearTimeout(this.#quiet)
		clearTimeout(this.#retry)
		this.#link?.end()
		this.room.destroy()
	}

	async #append(update: Uint8Array, provenance: Provenance): Promise<void> {
		const number = await this.#options.log.append(this.#options.key, update, provenance)
		this.#position.add(number)
		this.#link?.tellEntry(number)
		// somebody else wrote in between, and may have been cut off before it was told
		if (this.#position.hasGap) this.toldOf(number - 1)
	}

	async #readOn(): Promise<void> {
		do {
			this.#toldMeanwhile = false
			// oxlint-disable-next-line no-await-in-loop
			this.#takeIn(await this.#options.log.read(this.#options.key, this.#position.upTo))
		} while (this.#toldMeanwhile && !this.#destroyed)
	}

	#takeIn({ folded, foldedTo, tail }: LayerLog): void {
		const { room } = this
		if (this.#destroyed || room.broken) return
		if (folded) {
			room.absorb(decodeFold(folded))
			this.#position.reach(foldedTo)
			this.#tail = { entries: 0, bytes: 0 }
			this.#foldedBytes = folded.length
		}
		for (const entry of tail) {
			if (!this.#position.holds(entry.number)) room.takeIn(entry)
			this.#position.reach(entry.number)
		}
	}

	#foldWhenDue(): void {
		const { entries, bytes } = this.#tail
		if (entries >= FOLD_BUSY_AFTER && bytes > this.#foldedBytes / 2) void this.fold()
		else if (entries >= FOLD_AFTER) {
			if (this.#quiet) this.#quiet.refresh()
			else this.#quiet = setTimeout(() => void this.fold(), QUIET_MS).unref()
		}
	}

	#tryLater(delay: number): void {
		this.#retry = setTimeout(() => {
			this.#recover().catch(() => this.#tryLater(Math.min(delay * 2, LIMITS.storageRetryMaxMs)))
		}, delay)
		this.#retry.unref()
	}

	/** @throws where the storage still fails. */
	async #recover(): Promise<void> {
		// what was reported as failed may be there after all
		await this.catchUp()
		const { log, key, onRecovered } = this.#options
		this.#position.add(await log.append(key, NOTHING, { by: null, at: Date.now() }))
		this.#tail.entries++
		this.#failing = false
		onRecovered()
		this.room.resume()
	}
}

interface UpgradedLayer extends LoadedLayer {
	authors: Authors
	/** The number of the entry that brought it up to date; others may have written between the load and that. */
	upgradedAt: number
}

/** The layer as this program writes it. Servers that load an older one at once bring it up to date once. */
async function loadUpgraded(options: HotLayerOptions): Promise<UpgradedLayer> {
	const { log, key, authors: register, locks, others, failing } = options
	const load = async (): Promise<UpgradedLayer> => {
		return { ...(await loadLayer(log, key)), authors: new Authors(register, key), upgradedAt: 0 }
	}
	const isInUse = (others?.elsewhere(key.board).sockets(key.layer) ?? 0) > 0
	const bringUp = async (layer: UpgradedLayer, upgrade: Uint8Array): Promise<UpgradedLayer> => {
		await layer.authors.claim([layer.doc.clientID], null)
		const upgradedAt = await log.append(key, upgrade, { by: null, at: Date.now() })
		const tail = { entries: layer.tail.entries + 1, bytes: layer.tail.bytes + upgrade.length }
		return { ...layer, upgradedAt, tail, state: null }
	}

	const layer = await load()
	// a layer that cannot be written is shown as it is; it is brought up to date when it is loaded next
	const upgrade = failing ? undefined : upgradeOf(layer.doc, key.layer, isInUse)
	if (!upgrade) return layer
	if (!locks) return bringUp(layer, upgrade)
	layer.doc.destroy()
	return locks.inTurn(`upgrade/${key.board}/${key.layer}`, async () => {
		const again = await load()
		const stillNeeded = upgradeOf(again.doc, key.layer, isInUse)
		return stillNeeded ? bringUp(again, stillNeeded) : again
	})
}

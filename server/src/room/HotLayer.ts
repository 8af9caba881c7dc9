import { LIMITS } from '@groundwork/shared/protocol/limits'
import * as Y from 'yjs'
import type { AuthorRegister } from '../storage/AuthorRegister.js'
import type { LayerKey, Log } from '../storage/Log.js'
import { Authors } from './Authors.js'
import { encodeFold } from './fold.js'
import { loadLayer } from './loadLayer.js'
import type { LoadedLayer } from './loadLayer.js'
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
	key: LayerKey
	/** Of the log. */
	generation: string
	/** The storage refused the last change of the layer. */
	failing: boolean
	onSaved: () => void
	/** By the storage, or because the document and the log differ. */
	onBroken: (error: unknown, because: 'storage' | 'document') => void
	/** A layer that was failing can be written again. */
	onRecovered: () => void
	/** Folding failed; nothing is lost by it, the log is only longer. */
	onFoldFailed: (error: unknown) => void
}

/** A room and the upkeep of its log. */
export class HotLayer {
	readonly room: Room
	readonly #options: HotLayerOptions
	#tail: LoadedLayer['tail']
	#foldedBytes: number
	#folding: Promise<void> | undefined
	#quiet: ReturnType<typeof setTimeout> | undefined
	#retry: ReturnType<typeof setTimeout> | undefined

	/** @throws where the layer cannot be read, or not brought up to date. */
	static async load(options: HotLayerOptions): Promise<HotLayer> {
		const { log, key, authors, failing } = options
		const loaded = await loadLayer(log, key)
		const layer = { ...loaded, authors: new Authors(authors, key) }
		// a layer that cannot be written is shown as it is; it is brought up to date when it is loaded next
		const upgrade = failing ? undefined : upgradeOf(loaded.doc, key.layer)
		if (upgrade) {
			await layer.authors.claim([loaded.doc.clientID], null)
			layer.lastNumber = await log.append(key, upgrade, { by: null, at: Date.now() })
			layer.state = null
			layer.tail = { entries: layer.tail.entries + 1, bytes: layer.tail.bytes + upgrade.length }
		}
		return new HotLayer(options, layer)
	}

	private constructor(options: HotLayerOptions, loaded: LoadedLayer & { authors: Authors }) {
		this.#options = options
		this.#tail = loaded.tail
		this.#foldedBytes = loaded.foldedBytes
		const { log, key, failing, onSaved, onBroken } = options
		this.room = new Room({
			layer: key.layer,
			generation: options.generation,
			doc: loaded.doc,
			state: loaded.state,
			attribution: loaded.attribution,
			authors: loaded.authors,
			bytes: loaded.foldedBytes + loaded.tail.bytes,
			lastNumber: loaded.lastNumber,
			append: (update, provenance) => log.append(key, update, provenance),
			readOnly: failing,
			onSaved: (bytes) => {
				this.#tail.entries++
				this.#tail.bytes += bytes
				this.#foldWhenDue()
				onSaved()
			},
			onBroken,
		})
		if (failing) this.#tryLater(LIMITS.storageRetryMs)
	}

	/** Replaces the log by one state if nothing is under way. Never rejects: a long log is no loss. */
	fold(): Promise<void> {
		const { room } = this
		// Only then the document holds exactly what the log does, and the number says so.
		if (this.#folding || this.#tail.entries === 0 || !room.saver.idle || room.broken || room.readOnly)
			return this.#folding ?? Promise.resolve()
		const { log, key, onFoldFailed } = this.#options
		const folded = encodeFold({
			state: Y.encodeStateAsUpdate(room.doc),
			histories: room.attribution.histories,
		})
		this.#tail = { entries: 0, bytes: 0 }
		this.#foldedBytes = folded.length
		this.#folding = log
			.compact(key, room.saver.lastNumber, folded)
			.catch(onFoldFailed)
			.finally(() => (this.#folding = undefined))
		return this.#folding
	}

	/** Lets go of the room. */
	destroy(): void {
		clearTimeout(this.#quiet)
		clearTimeout(this.#retry)
		this.room.destroy()
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
		const { log, key, onBroken, onRecovered } = this.#options
		const { room } = this
		const { tail, foldedTo } = await log.read(key)
		if ((tail.at(-1)?.number ?? foldedTo) !== room.saver.lastNumber) {
			// what was reported as failed is there after all, and this document does not hold it
			room.closeAll('serverError')
			return onBroken(new Error('the log holds more than the document'), 'document')
		}
		room.saver.lastNumber = await log.append(key, NOTHING, { by: null, at: Date.now() })
		this.#tail.entries++
		onRecovered()
		room.resume()
	}
}

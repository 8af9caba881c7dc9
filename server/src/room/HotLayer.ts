import * as Y from 'yjs'
import type { LayerKey, Log } from '../storage/Log.js'
import { loadLayer } from './loadLayer.js'
import { upgradeOf } from './upgradeOf.js'
import { Room } from './Room.js'

/** Entries after which the log is folded, so that the next load reads one state and a short tail. */
const FOLD_AFTER = 500

export interface HotLayerOptions {
	log: Log
	key: LayerKey
	onSaved: () => void
	onBroken: (error: unknown) => void
	/** Folding failed; nothing is lost by it, the log is only longer. */
	onFoldFailed: (error: unknown) => void
}

/** A room and the upkeep of its log. */
export class HotLayer {
	readonly room: Room
	readonly #options: HotLayerOptions
	#unfolded: number
	#folding: Promise<void> | undefined

	/** @throws where the layer cannot be read, or not brought up to date. */
	static async load(options: HotLayerOptions): Promise<HotLayer> {
		const { log, key } = options
		const { doc, lastNumber, tail } = await loadLayer(log, key)
		const upgrade = upgradeOf(doc, key.layer)
		if (!upgrade) return new HotLayer(options, doc, lastNumber, tail)
		return new HotLayer(options, doc, await log.append(key, upgrade), tail + 1)
	}

	private constructor(options: HotLayerOptions, doc: Y.Doc, lastNumber: number, tail: number) {
		this.#options = options
		this.#unfolded = tail
		const { log, key, onSaved, onBroken } = options
		this.room = new Room({
			layer: key.layer,
			doc,
			lastNumber,
			append: (update) => log.append(key, update),
			onSaved: () => {
				this.#unfolded++
				if (this.#unfolded >= FOLD_AFTER) void this.fold()
				onSaved()
			},
			onBroken,
		})
	}

	/** Replaces the log by one state if nothing is under way. Never rejects: a long log is no loss. */
	fold(): Promise<void> {
		// Only then the document holds exactly what the log does, and the number says so.
		if (this.#folding || this.#unfolded === 0 || !this.room.saver.idle || this.room.broken)
			return this.#folding ?? Promise.resolve()
		const { log, key, onFoldFailed } = this.#options
		const state = Y.encodeStateAsUpdateV2(this.room.doc)
		this.#unfolded = 0
		this.#folding = log
			.compact(key, this.room.saver.lastNumber, state)
			.catch(onFoldFailed)
			.finally(() => (this.#folding = undefined))
		return this.#folding
	}
}

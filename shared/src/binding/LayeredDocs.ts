import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { recordsOf } from '../board/layout.js'
import { validateEntry } from '../board/validate.js'
import type { Layer } from '../model/roles.js'

export interface Quarantined {
	id: string
	layer: Layer
	reason: string
}

/**
 * Where one id lies in several layers, the first of these wins: what leaders alone can write comes before what any member
 * can, so that nobody hides a published impediment behind a note of the same id.
 */
const PRECEDENCE: readonly Layer[] = ['review', 'leaders', 'discussion', 'canvas']

/** The open layers of one board, read as one set of records. */
export class LayeredDocs {
	readonly #quarantined = new Map<string, Quarantined>()
	#changed = false
	readonly #layers: { layer: Layer; doc: Y.Doc }[]

	constructor(docs: Partial<Record<Layer, Y.Doc>>) {
		this.#layers = PRECEDENCE.flatMap((layer) => {
			const doc = docs[layer]
			return doc ? [{ layer, doc }] : []
		})
	}

	/** Calls back with the ids of records that change in any layer. Returns the way to stop. */
	observe(onChange: (ids: Set<string>, origin: unknown) => void): () => void {
		const stops = this.#layers.map(({ doc }) => {
			const records = recordsOf(doc)
			const observer = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
				const ids = new Set<string>()
				for (const event of events) {
					if (event.target === records)
						for (const id of (event as Y.YMapEvent<unknown>).keysChanged) ids.add(id)
					else ids.add(String(event.path[0]))
				}
				onChange(ids, transaction.origin)
			}
			records.observeDeep(observer)
			return () => records.unobserveDeep(observer)
		})
		return () => {
			for (const stop of stops) stop()
		}
	}

	allIds(): Set<string> {
		return new Set(this.#layers.flatMap(({ doc }) => [...recordsOf(doc).keys()]))
	}

	/** The valid record of an id, or `undefined`. Whatever is wrong with it in any layer is noted in `quarantined`. */
	read(id: string): TLRecord | undefined {
		let found: TLRecord | undefined
		for (const { layer, doc } of this.#layers) {
			const key = `${layer} ${id}`
			const entry = recordsOf(doc).get(id)
			const verdict = entry === undefined ? undefined : validateEntry(id, entry, layer)
			if (verdict && 'reason' in verdict) {
				this.#quarantined.set(key, { id, layer, reason: verdict.reason })
				this.#changed = true
				continue
			}
			if (this.#quarantined.delete(key)) this.#changed = true
			found ??= verdict?.record
		}
		return found
	}

	/** The layer a record is to be written in now: where it lies, or nowhere. */
	home(id: string): Layer | undefined {
		return this.#layers.find(({ doc }) => recordsOf(doc).has(id))?.layer
	}

	doc(layer: Layer): Y.Doc | undefined {
		return this.#layers.find((entry) => entry.layer === layer)?.doc
	}

	/** Names a record that passed every check and yet cannot be shown. */
	setAside(id: string, reason: string): void {
		const layer = this.home(id)
		if (layer === undefined) return
		this.#quarantined.set(`${layer} ${id}`, { id, layer, reason })
		this.#changed = true
	}

	/** All that is set aside, if that changed since the last call. */
	takeQuarantined(): Quarantined[] | undefined {
		if (!this.#changed) return undefined
		this.#changed = false
		return [...this.#quarantined.values()]
	}

	/** Every layer that holds a record of this id. */
	homes(id: string): Layer[] {
		return this.#layers.filter(({ doc }) => recordsOf(doc).has(id)).map(({ layer }) => layer)
	}
}

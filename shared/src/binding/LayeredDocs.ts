import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { Gestures } from '../board/gesture.js'
import { recordsOf } from '../board/layout.js'
import { leaveMarksUntidied } from '../board/text/leaveMarksUntidied.js'
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

interface OpenLayer {
	layer: Layer
	doc: Y.Doc
	records: Y.Map<unknown>
	gestures: Gestures
}

/** The open layers of one board, read as one set of records. */
export class LayeredDocs {
	readonly #layers: OpenLayer[]
	readonly #quarantined = new Map<string, Quarantined>()
	#changed = false
	/** Of valid records, the layer each was found in, until it changes: a gesture shows the same record elsewhere each frame. */
	readonly #found = new Map<string, { record: TLRecord; from: OpenLayer }>()

	/** While this person drags something, her store is ahead of what the documents show of it. */
	hidesOwnGestures = false

	constructor(docs: Partial<Record<Layer, Y.Doc>>) {
		this.#layers = PRECEDENCE.flatMap((layer) => {
			const doc = docs[layer]
			if (!doc) return []
			return [{ layer, doc, records: recordsOf(doc), gestures: new Gestures(doc) }]
		})
	}

	/** Calls back with the ids of records that change in any layer. Returns the way to stop. */
	observe(onChange: (ids: Set<string>, origin: unknown) => void): () => void {
		const stops = this.#layers.flatMap(({ doc, records, gestures }) => {
			const observer = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
				const ids = new Set<string>()
				for (const event of events) {
					if (event.target === records)
						for (const id of (event as Y.YMapEvent<unknown>).keysChanged) ids.add(id)
					else ids.add(String(event.path[0]))
				}
				for (const id of ids) this.#found.delete(id)
				onChange(ids, transaction.origin)
			}
			records.observeDeep(observer)
			return [leaveMarksUntidied(doc), () => records.unobserveDeep(observer), gestures.observe(onChange)]
		})
		return () => {
			for (const stop of stops) stop()
		}
	}

	allIds(): Set<string> {
		return new Set(this.#layers.flatMap(({ records }) => [...records.keys()]))
	}

	/** The valid record of an id where gestures show it, or `undefined`. */
	read(id: string): TLRecord | undefined {
		const found = this.#find(id)
		return found?.from.gestures.show(found.record, { exceptOwn: this.hidesOwnGestures })
	}

	/** The valid record of an id as it lies in its document, or `undefined`. */
	readAtRest(id: string): TLRecord | undefined {
		return this.#find(id)?.record
	}

	/** Whatever is wrong with a record in any layer is noted in `quarantined`. */
	#find(id: string): { record: TLRecord; from: OpenLayer } | undefined {
		const known = this.#found.get(id)
		if (known) return known
		let found: { record: TLRecord; from: OpenLayer } | undefined
		for (const from of this.#layers) {
			const { layer, records } = from
			const key = `${layer} ${id}`
			const entry = records.get(id)
			const verdict = entry === undefined ? undefined : validateEntry(id, entry, layer)
			if (verdict && 'reason' in verdict) {
				this.#quarantined.set(key, { id, layer, reason: verdict.reason })
				this.#changed = true
				continue
			}
			if (this.#quarantined.delete(key)) this.#changed = true
			if (verdict) found ??= { record: verdict.record, from }
		}
		if (found) this.#found.set(id, found)
		return found
	}

	/** The layer a record is to be written in now: where it lies, or nowhere. */
	home(id: string): Layer | undefined {
		return this.#layers.find(({ records }) => records.has(id))?.layer
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
		return this.#layers.filter(({ records }) => records.has(id)).map(({ layer }) => layer)
	}
}

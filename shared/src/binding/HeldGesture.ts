import { squashRecordDiffs } from '@tldraw/store'
import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { OwnGesture } from '../board/gesture.js'
import { asJson, diffValues } from '../board/pointer.js'
import { rebase } from '../board/rebase.js'
import { layerOf } from '../model/layerOf.js'
import type { Layer } from '../model/roles.js'
import type { LayeredDocs } from './LayeredDocs.js'

/** One shape alone costs no more written each frame, and leaves no trace: each of its overlays replaces the one before. */
const FEWEST = 2

/** What moving, turning and resizing changes, tldraw's own adjustments of a resized shape included. */
const SPATIAL =
	/^\/(x|y|rotation|props\/(w|h|scale|growY|fontSizeAdjustment|segments|points|start|end|bend|elbowMidPoint)(\/.*)?)$/

/**
 * What a person drags right now. Its changes are in her store and held back from the documents, where the others see it as a
 * gesture (`board/gesture.ts`). Whoever ends it writes what is held.
 */
export class HeldGesture {
	readonly #docs: LayeredDocs
	readonly #mayWrite: (layer: Layer) => boolean
	readonly #origin: object
	readonly #own = new Map<Layer, OwnGesture>()
	#held: RecordsDiff<TLRecord> | undefined

	constructor(docs: LayeredDocs, mayWrite: (layer: Layer) => boolean, origin: object) {
		this.#docs = docs
		this.#mayWrite = mayWrite
		this.#origin = origin
	}

	get isActive(): boolean {
		return this.#held !== undefined
	}

	/** Takes changes that are one frame of a gesture, and shows them to the others; `false` where they are none. */
	take(diff: RecordsDiff<TLRecord>): boolean {
		const shapes = movedShapes(diff)
		if (!shapes) return false
		if (!this.#held && !this.#begin(shapes)) return false
		if (!shapes.every((shape) => this.#mayGoOn(shape))) return false
		const held = this.#held ? squashRecordDiffs([this.#held, diff]) : diff
		this.#held = held
		for (const layer of new Set(shapes.map(layerOf))) {
			this.#transact(layer, () => {
				this.#own.get(layer)!.move((id) => held.updated[id]?.[1] as TLShape | undefined)
			})
		}
		return true
	}

	/**
	 * What is to be shown of a record that the documents show so: the same, moved by what is held of it. What is held counts from
	 * there on, or what somebody else changed meanwhile would be written once more, as this person's change.
	 */
	carry(record: TLRecord): TLRecord {
		const held = this.#held?.updated[record.id]
		if (!this.#held || !held) return record
		const shown = rebase(record, held[0], held[1], 'all')
		this.#held.updated[record.id] = [record, shown]
		return shown
	}

	/** The record is gone: whoever deleted it has won. */
	forget(id: TLRecord['id']): void {
		if (this.#held) delete this.#held.updated[id]
	}

	/** Lets go: what was held, and how the gesture ends in each layer it is in. Both belong in one transaction. */
	release(): { diff: RecordsDiff<TLRecord>; ends: Map<Layer, () => void> } {
		const diff = this.#held ?? { added: {}, updated: {}, removed: {} }
		const writable = [...this.#own].filter(([layer]) => this.#mayWrite(layer))
		const ends = new Map(writable.map(([layer, own]) => [layer, () => own.end()] as const))
		this.#held = undefined
		this.#own.clear()
		this.#docs.hidesOwnGestures = false
		return { diff, ends }
	}

	/** Another shape is another gesture; and the role may have changed since it began. */
	#mayGoOn(shape: TLShape): boolean {
		const layer = layerOf(shape)
		return this.#mayWrite(layer) && this.#own.get(layer)?.names(shape.id) === true
	}

	#begin(shapes: readonly TLShape[]): boolean {
		if (shapes.length < FEWEST) return false
		const starts = new Map<Layer, TLShape[]>()
		for (const shape of shapes) {
			const layer = layerOf(shape)
			const start = this.#docs.readAtRest(shape.id)
			if (!this.#mayWrite(layer) || start?.typeName !== 'shape' || this.#docs.home(shape.id) !== layer)
				return false
			const list = starts.get(layer)
			if (list) list.push(start)
			else starts.set(layer, [start])
		}
		this.#docs.hidesOwnGestures = true
		for (const [layer, list] of starts)
			this.#transact(layer, (doc) => this.#own.set(layer, new OwnGesture(doc, list)))
		return true
	}

	#transact(layer: Layer, change: (doc: NonNullable<ReturnType<LayeredDocs['doc']>>) => void): void {
		const doc = this.#docs.doc(layer)
		doc?.transact(() => change(doc), this.#origin)
	}
}

/** The shapes of a diff that does nothing but move shapes. */
function movedShapes({ added, updated, removed }: RecordsDiff<TLRecord>): TLShape[] | undefined {
	if (Object.keys(added).length > 0 || Object.keys(removed).length > 0) return undefined
	const shapes: TLShape[] = []
	for (const [from, to] of Object.values(updated)) {
		if (to.typeName !== 'shape') return undefined
		const changes = diffValues(asJson(from), asJson(to))
		if (!changes.every(({ pointer }) => SPATIAL.test(pointer))) return undefined
		shapes.push(to)
	}
	return shapes
}

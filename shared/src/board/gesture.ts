import type { TLRecord, TLShape } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { gesturesOf } from './layout.js'
import { decodeMotion, encodeMotion, fitMotion, moved } from './motion.js'
import type { Motion } from './motion.js'
import { placeTag } from './tags.js'

/**
 * Gestures under way. A drag of two hundred shapes that wrote each of them thirty times a second would cost six kilobytes a
 * frame, and a document keeps a trace of every one. So while it lasts, its shapes are named once, and what travels each frame
 * is how they move; at its end each shape is written, once, in the same transaction that takes the gesture away.
 *
 *     gestures   "7"  → [number, id, tag, id, tag, …]    the shapes Yjs client 7 drags; ids without `shape:`
 *                "7." → [number, …motion]                where they are now (`motion.ts`), if the number is the same
 *
 * What is shown is a function of the document: of each shape, as it lies in the document, moved by the newest gesture that
 * names it. A shape somebody else moved since has another tag, and is hers: no gesture shows it any more. So a gesture whose
 * client died leaves every shape in one place, the same for all, and hinders nobody; a server settles it when it loads the
 * layer, when no client is there that could still end it.
 */
interface Gesture {
	client: string
	number: number
	places: ReadonlyMap<string, { at: number; tag: number }>
	motion: Motion | undefined
}

const FRAME_SIGN = '.'
const clientOf = (key: string) => (key.endsWith(FRAME_SIGN) ? key.slice(0, -1) : key)

/** The gestures of one document. */
export class Gestures {
	readonly #doc: Y.Doc
	readonly #byClient = new Map<string, Gesture>()

	constructor(doc: Y.Doc) {
		this.#doc = doc
		for (const key of gesturesOf(doc).keys()) if (key === clientOf(key)) this.#read(key)
	}

	/**
	 * A shape as it lies in the document, moved by the newest gesture that names it. `exceptOwn`: by none of this client's, whose
	 * store is ahead of them.
	 */
	show(record: TLRecord, { exceptOwn = false } = {}): TLRecord {
		if (this.#byClient.size === 0 || record.typeName !== 'shape') return record
		let newest: Gesture | undefined
		let tag: number | undefined
		const own = exceptOwn ? String(this.#doc.clientID) : undefined
		for (const gesture of this.#byClient.values()) {
			if (gesture.client === own) continue
			const place = gesture.places.get(record.id)
			if (!place || !gesture.motion || place.tag !== (tag ??= placeTag(record))) continue
			if (!newest || isNewer(gesture, newest)) newest = gesture
		}
		return newest ? moved(record, newest.motion!, newest.places.get(record.id)!.at) : record
	}

	/** Calls back with the ids of shapes whose gesture began, went on or ended. Returns the way to stop. */
	observe(onChange: (ids: Set<string>, origin: unknown) => void): () => void {
		const observer = (event: Y.YMapEvent<unknown>, transaction: Y.Transaction) => {
			const ids = new Set<string>()
			for (const client of new Set([...event.keysChanged].map(clientOf))) {
				for (const id of this.#byClient.get(client)?.places.keys() ?? []) ids.add(id)
				this.#read(client)
				for (const id of this.#byClient.get(client)?.places.keys() ?? []) ids.add(id)
			}
			if (ids.size > 0) onChange(ids, transaction.origin)
		}
		gesturesOf(this.#doc).observe(observer)
		return () => gesturesOf(this.#doc).unobserve(observer)
	}

	/** Every shape that a gesture names. */
	ids(): Set<string> {
		return new Set([...this.#byClient.values()].flatMap(({ places }) => [...places.keys()]))
	}

	/** One that is malformed moves nothing. */
	#read(client: string): void {
		this.#byClient.delete(client)
		const [header, frame] = [
			gesturesOf(this.#doc).get(client),
			gesturesOf(this.#doc).get(client + FRAME_SIGN),
		]
		if (!Array.isArray(header)) return
		const [number, ...list] = header as unknown[]
		const places = new Map<string, { at: number; tag: number }>()
		for (let i = 0; i + 1 < list.length; i += 2)
			places.set(`shape:${String(list[i])}`, { at: i / 2, tag: Number(list[i + 1]) })
		this.#byClient.set(client, {
			client,
			number: Number(number),
			places,
			motion: readMotion(frame, Number(number)),
		})
	}
}

const isNewer = (a: Gesture, b: Gesture) =>
	a.number !== b.number ? a.number > b.number : Number(a.client) > Number(b.client)

function readMotion(frame: unknown, number: number): Motion | undefined {
	if (!Array.isArray(frame) || frame[0] !== number) return undefined
	try {
		return decodeMotion((frame as unknown[]).slice(1))
	} catch {
		return undefined
	}
}

/** One client's own gesture in one document. */
export class OwnGesture {
	readonly #doc: Y.Doc
	readonly #starts: readonly TLShape[]
	readonly #ids: ReadonlySet<string>
	readonly #number: number

	/** Call inside a transaction. `starts`: the shapes as they lie in the document. */
	constructor(doc: Y.Doc, starts: readonly TLShape[]) {
		this.#doc = doc
		this.#starts = starts
		this.#ids = new Set(starts.map(({ id }) => id))
		this.#number = 1 + highestNumber(doc)
		const list = starts.flatMap((shape) => [shape.id.slice('shape:'.length), placeTag(shape)])
		gesturesOf(doc).set(String(doc.clientID), [this.#number, ...list])
	}

	names(id: string): boolean {
		return this.#ids.has(id)
	}

	/** Call inside a transaction. `endOf`: a shape as it is by now; one that is gone counts as unmoved. */
	move(endOf: (id: TLShape['id']) => TLShape | undefined): void {
		const ends = this.#starts.map((start) => endOf(start.id) ?? start)
		const motion = encodeMotion(fitMotion(this.#starts, ends))
		gesturesOf(this.#doc).set(this.#doc.clientID + FRAME_SIGN, [this.#number, ...motion])
	}

	/** Call inside the transaction that writes the shapes. */
	end(): void {
		endGesture(this.#doc, String(this.#doc.clientID))
	}
}

function highestNumber(doc: Y.Doc): number {
	let highest = 0
	gesturesOf(doc).forEach((value) => {
		const number = Array.isArray(value) ? Number((value as unknown[])[0]) : 0
		if (Number.isSafeInteger(number) && number < Number.MAX_SAFE_INTEGER / 2)
			highest = Math.max(highest, number)
	})
	return highest
}

function endGesture(doc: Y.Doc, client: string): void {
	for (const key of [client, client + FRAME_SIGN]) if (gesturesOf(doc).has(key)) gesturesOf(doc).delete(key)
}

/** Ends every gesture of a document. Call inside a transaction that wrote its shapes as they are shown. */
export function endAllGestures(doc: Y.Doc): void {
	for (const key of gesturesOf(doc).keys()) gesturesOf(doc).delete(key)
}

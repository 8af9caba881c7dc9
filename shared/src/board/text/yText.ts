import type * as Y from 'yjs'
import { FlatTextBuilder, plainText } from './FlatText.js'
import type { FlatText, Marks, TextObject } from './FlatText.js'
import type { Delta } from './delta.js'
import { runs } from './delta.js'

/** What a Yjs text says. Embedded types, which only a hostile client puts there, are passed over. */
export function readYText(text: Y.Text): FlatText {
	const steps = text.toDelta() as { insert: unknown; attributes?: Marks }[]
	if (steps.length === 0) return plainText('')
	const [first] = steps
	if (steps.length === 1 && typeof first!.insert === 'string' && !first!.attributes)
		return plainText(first!.insert)
	const flat = new FlatTextBuilder()
	for (const { insert, attributes } of steps) {
		if (typeof insert === 'string') flat.addLetters(insert, attributes)
		else flat.addObject(isPlainObject(insert) ? insert : {}, attributes)
	}
	return flat.build()
}

const isPlainObject = (value: unknown): value is TextObject =>
	typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Call inside a transaction. */
export function changeYText(text: Y.Text, delta: Delta): void {
	if (delta.length > 0) text.applyDelta(delta)
}

/** The delta of a text made anew. */
export const textAsDelta = (flat: FlatText): Delta => runs(flat)

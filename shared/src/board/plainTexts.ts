import * as Y from 'yjs'
import { isPlainText, mayHoldPlainText } from '../model/merging.js'
import { pointerOfTextPart, textPartKey } from './layout.js'
import { escapeKey, isObject } from './pointer.js'
import type { Json } from './pointer.js'
import { diffText } from './text/diffText.js'
import { carrySplices } from './text/splices.js'
import type { Splice } from './text/splices.js'
import { readYText } from './text/yText.js'

/** The plain texts of an entry, each the parts that people began. */

export interface PlainText {
	pointer: string
	text: string
}

/**
 * What a value holds beside its plain texts; these are added to `texts`, the empty ones left out.
 * `pointer` is where the value lies in its record.
 */
export function takeTexts(type: unknown, pointer: string, value: unknown, texts: PlainText[]): unknown {
	if (typeof value === 'string' && isPlainText(type, pointer)) {
		if (value !== '') texts.push({ pointer, text: value })
		return ''
	}
	if (!isObject(value) || !mayHoldPlainText(type, pointer)) return value
	const rest: Json = {}
	for (const key of Object.keys(value))
		rest[key] = takeTexts(type, `${pointer}/${escapeKey(key)}`, value[key], texts)
	return rest
}

/** Begins a text. Only where the record says nothing at its pointer yet: it would say it twice. */
export function beginText(entry: Y.Map<unknown>, client: number, { pointer, text }: PlainText): void {
	entry.set(textPartKey(pointer, client), new Y.Text(text))
}

/** The parts of each plain text, in order. */
export function textParts(entry: Y.Map<unknown>): Map<string, Y.Text[]> {
	const byPointer = new Map<string, [key: string, part: Y.Text][]>()
	entry.forEach((part, key) => {
		const pointer = pointerOfTextPart(key)
		if (pointer === undefined || !(part instanceof Y.Text)) return
		const parts = byPointer.get(pointer)
		if (parts) parts.push([key, part])
		else byPointer.set(pointer, [[key, part]])
	})
	return new Map(
		[...byPointer].map(([pointer, parts]) => [
			pointer,
			parts.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part),
		]),
	)
}

/** What a hostile client may have put between the letters is a letter too: places stay places. */
export const readParts = (parts: readonly Y.Text[]): string =>
	parts.map((part) => readYText(part).chars).join('')

/** Writes what leads from one text to the other, whatever else the parts hold by now. */
export function changeParts(parts: readonly Y.Text[], from: string, to: string): void {
	const now = readParts(parts)
	const mine = diffText(from, to)
	const splices = now === from ? mine : carrySplices(mine, diffText(from, now), 'before')
	// From the last, so that the places of those before stay what they are.
	for (const splice of splices.toReversed()) changePart(parts, splice)
}

/** What is put in between two parts goes to the end of the first. */
function changePart(parts: readonly Y.Text[], { at, removed, inserted }: Splice): void {
	let [start, left] = [0, removed.length]
	let isPut = inserted === ''
	for (const [i, part] of parts.entries()) {
		const length = part.length
		const place = Math.max(0, at - start)
		if (place < length || (place === length && (i === parts.length - 1 || !isPut))) {
			const gone = Math.min(left, length - place)
			if (gone > 0) part.delete(place, gone)
			if (!isPut) part.insert(place, inserted)
			isPut = true
			left -= gone
		}
		start += length
	}
}

import * as Y from 'yjs'
import { isPlainText, mayHoldPlainText } from '../model/merging.js'
import { pointerOfTextPart, textPartKey } from './layout.js'
import { escapeKey, isObject } from './pointer.js'
import type { Json } from './pointer.js'
import { diffTexts, transform } from './text/delta.js'
import type { Delta } from './text/delta.js'
import { plainText } from './text/FlatText.js'
import { changeYText, readYText } from './text/yText.js'

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
	const [shown, mine] = [plainText(from), diffTexts(plainText(from), plainText(to))]
	const delta = now === from ? mine : transform(mine, diffTexts(shown, plainText(now)))
	for (const [part, piece] of spread(parts, delta)) changeYText(part, piece)
}

/** A change of the whole text as changes of its parts. What is inserted between two goes to the end of the first. */
function spread(parts: readonly Y.Text[], delta: Delta): [Y.Text, Delta][] {
	if (parts.length === 1) return [[parts[0]!, delta]]
	const result: [Y.Text, Delta][] = parts.map((part) => [part, []])
	const lengths = parts.map((part) => readYText(part).chars.length)
	let [at, taken] = [0, 0]
	for (const step of delta) {
		if ('insert' in step) {
			result[at]![1].push(step)
			continue
		}
		let left = 'retain' in step ? step.retain : step.delete
		while (left > 0) {
			if (taken === lengths[at]! && at < parts.length - 1) {
				at++
				taken = 0
				continue
			}
			const n = at < parts.length - 1 ? Math.min(left, lengths[at]! - taken) : left
			result[at]![1].push('retain' in step ? { retain: n } : { delete: n })
			taken += n
			left -= n
		}
	}
	return result
}

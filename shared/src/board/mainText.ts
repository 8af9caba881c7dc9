import type { TLShape } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { RICH_TEXT, STROKE, hasStroke } from '../model/merging.js'
import type { Json } from './pointer.js'
import { decodeStroke, encodeStroke } from './stroke.js'
import { NO_TEXT } from './templates.js'
import { diffTexts, transform } from './text/delta.js'
import { flatten } from './text/flatten.js'
import { unflatten } from './text/unflatten.js'
import { changeYText, readYText, textAsDelta } from './text/yText.js'

/** The main text of an entry: the rich text of a note, or the points of a freehand line. */

interface MainTextProps {
	richText?: unknown
	segments?: unknown
}
const propsOf = ({ props }: TLShape) => props as MainTextProps

/** The prop that the main text of such a shape says. */
export const mainTextPointer = (type: unknown) => (hasStroke(type) ? STROKE : RICH_TEXT)

/** The main text of a new shape, and the props that its base has instead; `undefined` where it has none, or says more. */
export function createMainText(shape: TLShape): { text: Y.Text; props: Json } | undefined {
	const { richText, segments } = propsOf(shape)
	if (hasStroke(shape.type)) {
		const letters = encodeStroke(segments)
		return letters === undefined ? undefined : { text: new Y.Text(letters), props: { segments: [] } }
	}
	const flat = richText === undefined ? undefined : flatten(richText)
	if (!flat) return undefined
	const isPlain = flat.marks.length === 0 && flat.objects.size === 0
	const text = isPlain && flat.chars !== '' ? new Y.Text(flat.chars) : new Y.Text()
	if (!isPlain) text.applyDelta(textAsDelta(flat))
	return { text, props: { richText: NO_TEXT } }
}

/** The props that a main text says. @throws where it says none. */
export function readMainText(type: unknown, text: unknown): MainTextProps {
	if (!(text instanceof Y.Text)) throw new Error('its text is malformed')
	return hasStroke(type)
		? { segments: decodeStroke(text.toJSON()) }
		: { richText: unflatten(readYText(text)) }
}

/** Writes what leads from one shape's text to the other's; `false` where the text cannot say it. */
export function changeMainText(text: Y.Text, from: TLShape, to: TLShape): boolean {
	return hasStroke(to.type) ? changeStroke(text, from, to) : changeRichText(text, from, to)
}

function changeRichText(text: Y.Text, from: TLShape, to: TLShape): boolean {
	const [shown, wanted] = [flatten(propsOf(from).richText), flatten(propsOf(to).richText)]
	if (!shown || !wanted) return false
	changeYText(text, transform(diffTexts(shown, wanted), diffTexts(shown, readYText(text))))
	return true
}

/** How much of its end a line may change while it is drawn: its last point follows the pointer. In letters. */
const LOOSE_END = 64

/**
 * A line that goes on is written on, by the window that began it: two that wrote in one row of letters would tear its numbers.
 * One that was resized, or changed by anybody else, is another line, and the last writer's.
 */
function changeStroke(text: Y.Text, from: TLShape, to: TLShape): boolean {
	if (text._item?.id.client !== text.doc?.clientID) return false
	const [before, after] = [encodeStroke(propsOf(from).segments), encodeStroke(propsOf(to).segments)]
	if (before === undefined || after === undefined || text.toJSON() !== before) return false
	let kept = 0
	while (kept < before.length && kept < after.length && before[kept] === after[kept]) kept++
	if (before.length - kept > LOOSE_END) return false
	if (kept < before.length) text.delete(kept, before.length - kept)
	if (kept < after.length) text.insert(kept, after.slice(kept))
	return true
}

/** The value of an overlay that stands for the whole main text. */
export function wholeMainText(shape: TLShape): unknown {
	const { richText, segments } = propsOf(shape)
	return hasStroke(shape.type) ? (encodeStroke(segments) ?? segments) : richText
}

/** The prop that such an overlay stands for. */
export const readWhole = (type: unknown, value: unknown): unknown =>
	hasStroke(type) && typeof value === 'string' ? decodeStroke(value) : value

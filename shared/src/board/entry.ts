import type { TLRecord, TLShape } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { defaultsOf, isPlainText } from '../model/merging.js'
import { decodeBase, encodeBase, isWhole } from './base.js'
import { BASE, GEOMETRY, MAIN_TEXT, PLACEMENT, isAtOrIn, isOverlay, pointerOfTextPart } from './layout.js'
import { changeMainText, createMainText, mainTextPointer, wholeMainText } from './mainText.js'
import { parentTag } from './tags.js'
import { beginText, changeParts, takeTexts, textParts } from './plainTexts.js'
import type { PlainText } from './plainTexts.js'
import { asJson, diffValues, isObject, valueAt } from './pointer.js'
import type { Json, ValueChange } from './pointer.js'
import { readEntry } from './readEntry.js'

/** One record in its document, as `layout.ts` lays it out: made, and changed value by value. */
export type Entry = Y.Map<unknown>

const GEOMETRY_POINTERS = new Set(['/x', '/y', '/rotation'])
const PLACEMENT_POINTERS = new Set(['/parentId', '/index'])

const isShape = (record: TLRecord): record is TLShape => record.typeName === 'shape'

/** The value under which a new record enters `records`. `client` is the Yjs client that writes it. */
export function createEntry(record: TLRecord, client: number): Entry {
	const entry: Entry = new Y.Map()
	if (!isShape(record)) {
		entry.set(BASE, encodeBase(asJson(record)))
		return entry
	}
	const texts: PlainText[] = []
	const props = takeTexts(record.type, '/props', record.props, texts) as Json
	const main = createMainText(record)
	entry.set(BASE, encodeBase({ ...asJson(record), props: main ? { ...props, ...main.props } : props }))
	if (main) entry.set(MAIN_TEXT, main.text)
	for (const text of texts) beginText(entry, client, text)
	return entry
}

/** Writes what differs between the two, and nothing else. Call inside a transaction. */
export function updateEntry(entry: Entry, from: TLRecord, to: TLRecord): void {
	const changes = diffValues(asJson(from), asJson(to))
	if (!isShape(from) || !isShape(to)) {
		for (const { pointer, value } of changes) writeValue(entry, pointer, value)
		return
	}
	const main = mainTextPointer(to.type)
	let [moved, placed, rewritten] = [false, false, false]
	for (const change of changes) {
		if (GEOMETRY_POINTERS.has(change.pointer)) moved = true
		else if (PLACEMENT_POINTERS.has(change.pointer)) placed = true
		else if (isAtOrIn(change.pointer, main)) rewritten = true
		else writeShapeValue(entry, from, change)
	}
	if (rewritten) writeMainText(entry, from, to)
	// Shown on a page for want of its own parent, and moved there: that is where it is from now on.
	if (moved && storedParent(entry) !== from.parentId) placed = true
	if (placed) entry.set(PLACEMENT, [to.parentId, to.index, to.x, to.y, to.rotation])
	if (moved || (placed && from.parentId !== to.parentId)) writeGeometry(entry, to)
}

function writeGeometry(entry: Entry, { x, y, rotation, parentId }: TLShape): void {
	const tag = parentTag(parentId)
	entry.set(GEOMETRY, tag === undefined ? [x, y, rotation] : [x, y, rotation, tag])
}

function storedParent(entry: Entry): unknown {
	const placement = entry.get(PLACEMENT)
	if (Array.isArray(placement)) return (placement as unknown[])[0]
	const base = entry.get(BASE)
	return Array.isArray(base) ? decodeBase('', base)['parentId'] : isObject(base) && base['parentId']
}

function writeShapeValue(entry: Entry, shape: TLShape, { pointer, value }: ValueChange): void {
	const { type } = shape
	if (typeof value === 'string' && isPlainText(type, pointer))
		return writePlainText(entry, shape, { pointer, text: value })
	const defaults = defaultsOf(type, pointer)
	if (defaults && value === undefined) return emptyDefaulted(entry, shape.id, pointer)
	if (defaults && isObject(value)) {
		for (const change of diffValues(defaults, value, pointer)) writeShapeValue(entry, shape, change)
		return
	}
	if (isWhole(entry.get(BASE))) return writeValue(entry, pointer, value)
	const texts: PlainText[] = []
	writeValue(entry, pointer, takeTexts(type, pointer, value, texts))
	for (const text of texts) beginText(entry, clientOf(entry), text)
}

/** A value replaced as a whole takes the overlays and texts inside the old one with it. */
function writeValue(entry: Entry, pointer: string, value: unknown): void {
	empty(entry, pointer)
	entry.set(pointer, value)
}

function empty(entry: Entry, pointer: string): void {
	for (const key of entry.keys()) {
		const place = isOverlay(key) ? key : pointerOfTextPart(key)
		if (place !== undefined && key !== pointer && isAtOrIn(place, pointer)) entry.delete(key)
	}
}

/** Nobody fills it in any more. Whoever does so at the same time keeps what she wrote. */
function emptyDefaulted(entry: Entry, id: string, pointer: string): void {
	empty(entry, pointer)
	entry.delete(pointer)
	if (valueAt(readEntry(id, entry), pointer) !== undefined) entry.set(pointer, undefined)
}

function writePlainText(entry: Entry, shape: TLShape, { pointer, text }: PlainText): void {
	const parts = textParts(entry).get(pointer)
	const shown = valueAt(asJson(shape), pointer)
	const before = typeof shown === 'string' ? shown : ''
	if (entry.has(pointer)) entry.set(pointer, text)
	else if (parts) changeParts(parts, before, text)
	else if (before !== '' || isWhole(entry.get(BASE))) entry.set(pointer, text)
	else beginText(entry, clientOf(entry), { pointer, text })
}

function writeMainText(entry: Entry, from: TLShape, to: TLShape): void {
	const text = entry.get(MAIN_TEXT)
	const pointer = mainTextPointer(to.type)
	const isWritten = text instanceof Y.Text && !hasOverlay(entry, pointer) && changeMainText(text, from, to)
	if (!isWritten) writeValue(entry, pointer, wholeMainText(to))
}

function hasOverlay(entry: Entry, pointer: string): boolean {
	for (const key of entry.keys()) if (isAtOrIn(key, pointer)) return true
	return false
}

function clientOf(entry: Entry): number {
	if (!entry.doc) throw new Error('the entry is in no document yet')
	return entry.doc.clientID
}

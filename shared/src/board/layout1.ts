import type { TLShape } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { isPlainText, mayHoldPlainText } from '../model/merging.js'
import { decodeBase, encodeBase, isWhole } from './base.js'
import { BASE, MAIN_TEXT, isAtOrIn, isOverlay, recordsOf } from './layout.js'
import { createMainText, mainTextPointer } from './mainText.js'
import { beginText, takeTexts } from './plainTexts.js'
import type { PlainText } from './plainTexts.js'
import { isObject } from './pointer.js'
import type { Json } from './pointer.js'
import { readEntry } from './readEntry.js'

/**
 * From layout 1, where a base is the whole record and texts are values, to layout 2.
 *
 * Each entry stays and is changed inside: whatever a device did to it while it was away, on a copy of layout 1, merges when it
 * comes back, because overlays mean the same in both.
 */
export function toLayout2(doc: Y.Doc): void {
	for (const [id, entry] of recordsOf(doc)) {
		if (!(entry instanceof Y.Map) || !isWhole(entry.get(BASE))) continue
		const record = readable(id, entry)
		if (record?.['typeName'] === 'shape' && isObject(record['props'])) rewrite(id, entry, record)
	}
}

/** What nobody could read stays as it is. */
function readable(id: string, entry: Y.Map<unknown>): Json | undefined {
	try {
		return readEntry(id, entry)
	} catch {
		return undefined
	}
}

/** No Yjs client has it. Two servers that load the layer at once begin the same texts under the same keys, and one stays. */
const NOBODY = 0

function rewrite(id: string, entry: Y.Map<unknown>, record: Json): void {
	const { type } = record
	const texts: PlainText[] = []
	takeTexts(type, '/props', record['props'], texts)
	const main = createMainText(record as unknown as TLShape)
	const mainPointer = mainTextPointer(type)

	for (const [pointer, value] of entry) {
		if (!isOverlay(pointer)) continue
		// An overlay of its own would hide what lies in its Y.Text from now on.
		if ((main && isAtOrIn(pointer, mainPointer)) || isPlainText(type, pointer)) entry.delete(pointer)
		else if (mayHoldPlainText(type, pointer)) entry.set(pointer, takeTexts(type, pointer, value, []))
	}
	const base = decodeBase(id, entry.get(BASE))
	const props = takeTexts(type, '/props', base['props'], []) as Json
	entry.set(BASE, encodeBase({ ...base, props: { ...props, ...main?.props } }))
	if (main) entry.set(MAIN_TEXT, main.text)
	for (const text of texts) beginText(entry, NOBODY, text)
}

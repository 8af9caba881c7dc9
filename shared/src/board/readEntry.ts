import * as Y from 'yjs'
import { defaultsOf } from '../model/merging.js'
import { completeProps } from '../model/shapes/complete.js'
import { decodeBase } from './base.js'
import { BASE, GEOMETRY, MAIN_TEXT, PLACEMENT, isAtOrIn, isOverlay, pointerOfTextPart } from './layout.js'
import { mainTextPointer, readMainText, readWhole } from './mainText.js'
import { parentTag } from './tags.js'
import { readParts, textParts } from './plainTexts.js'
import { isObject, valueAt, withValue } from './pointer.js'
import type { Json } from './pointer.js'

/**
 * The record an entry stands for, unvalidated.
 *
 * @throws with a reason a person can read, where the entry is not laid out as `layout.ts` says.
 */
export function readEntry(id: string, entry: unknown): Json {
	if (!(entry instanceof Y.Map)) throw new Error('it is not a record')
	let base, placement, geometry, text: unknown
	let hasParts = false
	const overlays: string[] = []
	entry.forEach((value: unknown, key) => {
		if (key === BASE) base = value
		else if (key === GEOMETRY) geometry = value
		else if (key === MAIN_TEXT) text = value
		else if (key === PLACEMENT) placement = value
		else if (isOverlay(key)) overlays.push(key)
		else if (pointerOfTextPart(key) !== undefined) hasParts = true
	})
	let record = decodeBase(id, base)
	if (placement !== undefined) record = withPlacement(record, placement)
	if (geometry !== undefined) record = withGeometry(record, geometry)
	if (overlays.length > 0) record = withOverlays(record, entry, overlays)
	if (text !== undefined) record = withMainText(record, text, overlays)
	if (hasParts) record = withPlainTexts(record, entry)
	const props = completeProps(record['type'], record['props'])
	return props === record['props'] ? record : { ...record, props }
}

/**
 * One value of that record, which is no text and not where a shape lies, without reading the rest: a map has thousands. What it
 * lies in is taken to be there.
 *
 * @throws as `readEntry` does.
 */
export function readValue(id: string, entry: Y.Map<unknown>, pointer: string): unknown {
	for (let outer = pointer; outer !== ''; outer = outer.slice(0, outer.lastIndexOf('/')))
		if (entry.has(outer)) return valueAt({ outer: entry.get(outer) }, `/outer${pointer.slice(outer.length)}`)
	return valueAt(decodeBase(id, entry.get(BASE)), pointer)
}

function withPlacement(record: Json, placement: unknown): Json {
	if (!Array.isArray(placement)) throw new Error('its placement is malformed')
	const [parentId, index, x, y, rotation] = placement as unknown[]
	return { ...record, parentId, index, x, y, rotation }
}

function withGeometry(record: Json, geometry: unknown): Json {
	if (!Array.isArray(geometry)) throw new Error('its geometry is malformed')
	const [x, y, rotation, parent] = geometry as unknown[]
	// Layout 1 named the parent by its id.
	const isCurrent = parent === parentTag(record['parentId']) || parent === record['parentId']
	return isCurrent ? { ...record, x, y, rotation } : record
}

function withOverlays(record: Json, entry: Y.Map<unknown>, overlays: readonly string[]): Json {
	const own = new Set<Json>()
	const { type } = record
	const text = mainTextPointer(type)
	const outerFirst = overlays.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
	let result = record
	for (const pointer of outerFirst) {
		const value = pointer === text ? readWhole(type, entry.get(pointer)) : entry.get(pointer)
		result = withValue(result, pointer, value, { own, missing: (at) => defaultsOf(type, at) })
	}
	return result
}

function withMainText(record: Json, text: unknown, overlays: readonly string[]): Json {
	const { type, props } = record
	const pointer = mainTextPointer(type)
	if (overlays.some((overlay) => isAtOrIn(overlay, pointer))) return record
	return { ...record, props: { ...(isObject(props) && props), ...readMainText(type, text) } }
}

function withPlainTexts(record: Json, entry: Y.Map<unknown>): Json {
	const own = new Set<Json>()
	let result = record
	for (const [pointer, parts] of textParts(entry)) {
		if (entry.has(pointer)) continue
		const text = readParts(parts)
		// Somebody wrote and took it back: nothing that nobody filled in is there for that.
		const missing = text === '' ? undefined : (at: string) => defaultsOf(record['type'], at)
		result = withValue(result, pointer, text, { own, missing })
	}
	return result
}

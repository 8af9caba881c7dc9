import type { TLRecord, TLShape } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { BASE, GEOMETRY, PLACEMENT } from './layout.js'
import { diffValues, isObject, withValue } from './pointer.js'
import type { Json } from './pointer.js'

const GEOMETRY_POINTERS = new Set(['/x', '/y', '/rotation'])
const PLACEMENT_POINTERS = new Set(['/parentId', '/index'])

const isShape = (record: TLRecord): record is TLShape => record.typeName === 'shape'
const shapeParent = (parentId: unknown) =>
	typeof parentId === 'string' && parentId.startsWith('shape:') ? parentId : undefined

/** Position counts only under the parent it was written for: after a move into a frame, an older drag must not fling the shape. */
function geometryOf(shape: TLShape): unknown[] {
	const parent = shapeParent(shape.parentId)
	const geometry = [shape.x, shape.y, shape.rotation]
	return parent === undefined ? geometry : [...geometry, parent]
}

/** The value under which a new record enters `records`. */
export function createEntry(record: TLRecord): Y.Map<unknown> {
	return new Y.Map([[BASE, record]])
}

/** Writes what differs between the two, and nothing else. Call inside a transaction. */
export function updateEntry(entry: Y.Map<unknown>, from: TLRecord, to: TLRecord): void {
	let moved = false
	let placed = false
	for (const { pointer, value } of diffValues(from as unknown as Json, to as unknown as Json)) {
		if (isShape(to) && GEOMETRY_POINTERS.has(pointer)) moved = true
		else if (isShape(to) && PLACEMENT_POINTERS.has(pointer)) placed = true
		else writeValue(entry, pointer, value)
	}
	if (!isShape(to)) return
	// Shown on a page for want of its own parent, and moved there: that is where it is from now on.
	if (moved && isShape(from) && storedParent(entry) !== from.parentId) placed = true
	if (placed) entry.set(PLACEMENT, [to.parentId, to.index, to.x, to.y, to.rotation])
	const reparented = placed && isShape(from) && from.parentId !== to.parentId
	if (moved || reparented) entry.set(GEOMETRY, geometryOf(to))
}

function storedParent(entry: Y.Map<unknown>): unknown {
	const placement = entry.get(PLACEMENT)
	if (Array.isArray(placement)) return (placement as unknown[])[0]
	const base = entry.get(BASE)
	return isObject(base) ? base['parentId'] : undefined
}

/** A value replaced as a whole takes the overlays inside the old one with it. */
function writeValue(entry: Y.Map<unknown>, pointer: string, value: unknown): void {
	const inside = `${pointer}/`
	for (const key of entry.keys()) if (key.startsWith(inside)) entry.delete(key)
	entry.set(pointer, value)
}

/**
 * The record an entry stands for, unvalidated.
 * Throws, with a reason a person can read, where the entry is not laid out as `layout.ts` says.
 */
export function readEntry(entry: unknown): Json {
	if (!(entry instanceof Y.Map)) throw new Error('it is not a record')
	const base: unknown = entry.get(BASE)
	if (!isObject(base)) throw new Error('its base is missing')
	let record = base
	if (entry.size > 1) {
		record = withPlacement(record, entry.get(PLACEMENT))
		record = withGeometry(record, entry.get(GEOMETRY))
		const pointers = [...entry.keys()].filter((key) => key.startsWith('/'))
		const own = new Set<Json>()
		for (const pointer of pointers.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
			record = withValue(record, pointer, entry.get(pointer), own)
		}
	}
	return record
}

function withPlacement(record: Json, placement: unknown): Json {
	if (placement === undefined) return record
	if (!Array.isArray(placement)) throw new Error('its placement is malformed')
	const [parentId, index, x, y, rotation] = placement as unknown[]
	return { ...record, parentId, index, x, y, rotation }
}

function withGeometry(record: Json, geometry: unknown): Json {
	if (geometry === undefined) return record
	if (!Array.isArray(geometry)) throw new Error('its geometry is malformed')
	const [x, y, rotation, parent] = geometry as unknown[]
	return shapeParent(record['parentId']) === parent ? { ...record, x, y, rotation } : record
}

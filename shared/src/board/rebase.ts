import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { RICH_TEXT, defaultsOf, isPlainText } from '../model/merging.js'
import { isAtOrIn } from './layout.js'
import { asJson, diffValues, isEqual, isObject, valueAt, withValue } from './pointer.js'
import type { Json, ValueChange } from './pointer.js'
import { mergeTexts } from './text/delta.js'
import { mergeText } from './text/mergeText.js'
import { flatten } from './text/flatten.js'
import { unflatten } from './text/unflatten.js'

/** Where a shape lies: values that mean something only together. */
const PLACE = new Set(['/x', '/y', '/rotation', '/parentId'])

/** A shape, where another lies. */
export const atPlaceOf = <Shape extends object>(
	shape: Shape,
	{ x, y, rotation, parentId }: Pick<TLShape, 'x' | 'y' | 'rotation' | 'parentId'>,
): Shape => ({ ...shape, x, y, rotation, parentId })

/**
 * `now` with the changes that lead from one version of a record to another: value by value, texts letter by letter.
 *
 * `all`: whatever the value is now. `untouched`: only where it still is as `from` has it; what somebody changed since is hers.
 * Where a shape lies is one value, and counts only under the parent it was meant for.
 */
export function rebase(now: TLRecord, from: TLRecord, to: TLRecord, which: 'all' | 'untouched'): TLRecord {
	if (from === to) return now
	if (now === from) return to
	const [present, before] = [asJson(now), asJson(from)]
	const changes = changesOf(before, asJson(to))
	const mayPlace =
		which === 'all'
			? present['parentId'] === before['parentId']
			: [...PLACE].every((pointer) => isEqual(valueAt(present, pointer), valueAt(before, pointer)))
	const isPlaced = mayPlace && changes.some(({ pointer }) => PLACE.has(pointer))
	let result = isPlaced ? atPlaceOf(present, to as TLShape) : present
	for (const change of changes) {
		const { pointer } = change
		if (PLACE.has(pointer)) continue
		const merged = mergedText(present, before, change)
		const value = merged ? merged.value : change.value
		const isUntouched = isEqual(currentValue(present, pointer), currentValue(before, pointer))
		if (!merged && which === 'untouched' && !isUntouched) continue
		result = withValue(result, pointer, value, { missing: (at) => defaultsOf(present['type'], at) })
	}
	result = withoutDefaults(result, changes)
	return isEqual(result, now) ? now : (result as unknown as TLRecord)
}

/** A rich text is one change, and a keyed value that nobody creates is its fields. */
function changesOf(from: Json, to: Json): ValueChange[] {
	const changes: ValueChange[] = []
	let rewritten = false
	for (const change of diffValues(from, to)) {
		const defaults = defaultsOf(from['type'], change.pointer)
		if (isAtOrIn(change.pointer, RICH_TEXT)) rewritten = true
		else if (defaults) {
			const before = valueAt(from, change.pointer) ?? defaults
			const after = change.value ?? defaults
			if (isObject(before) && isObject(after)) changes.push(...diffValues(before, after, change.pointer))
		} else changes.push(change)
	}
	if (rewritten) changes.push({ pointer: RICH_TEXT, value: valueAt(to, RICH_TEXT) })
	return changes
}

function currentValue(record: Json, pointer: string): unknown {
	const value = valueAt(record, pointer)
	if (value !== undefined) return value
	const [outer, key] = [
		pointer.slice(0, pointer.lastIndexOf('/')),
		pointer.slice(pointer.lastIndexOf('/') + 1),
	]
	return defaultsOf(record['type'], outer)?.[key]
}

/** `undefined` where the value is no text. */
function mergedText(now: Json, from: Json, { pointer, value }: ValueChange): { value: unknown } | undefined {
	if (pointer === RICH_TEXT) {
		const [theirs, base, mine] = [valueAt(now, pointer), valueAt(from, pointer), value].map(flatten)
		return theirs && base && mine && { value: unflatten(mergeTexts(base, mine, theirs)) }
	}
	if (!isPlainText(now['type'], pointer)) return undefined
	const [theirs, base] = [currentValue(now, pointer), currentValue(from, pointer)]
	if (typeof theirs !== 'string' || typeof base !== 'string' || typeof value !== 'string') return undefined
	return { value: mergeText(base, value, theirs) }
}

/** A keyed value that nobody fills in any more is not there. */
function withoutDefaults(record: Json, changes: readonly ValueChange[]): Json {
	let result = record
	for (const { pointer } of changes) {
		const outer = pointer.slice(0, pointer.lastIndexOf('/'))
		const defaults = defaultsOf(record['type'], outer)
		if (defaults && isEqual(valueAt(result, outer), defaults)) result = withValue(result, outer, undefined)
	}
	return result
}

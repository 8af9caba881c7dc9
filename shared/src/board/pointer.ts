/** Values inside a record, addressed by JSON pointer (RFC 6901). */

export type Json = Record<string, unknown>

export function isObject(value: unknown): value is Json {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
	const prototype = Object.getPrototypeOf(value) as unknown
	return prototype === Object.prototype || prototype === null
}

/** A point is one value: merging one person's x with another's y would put it where nobody did. */
const isMergeable = (value: unknown): value is Json => isObject(value) && !('x' in value && 'y' in value)

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescape = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~')

export interface ValueChange {
	pointer: string
	/** `undefined` removes the value. */
	value: unknown
}

/** Deep equality of JSON values. A key that is `undefined` is not the same as a missing one. */
export function isEqual(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true
	if (Array.isArray(a) && Array.isArray(b)) {
		return a.length === b.length && a.every((value, i) => isEqual(value, b[i]))
	}
	if (!isObject(a) || !isObject(b)) return false
	const keys = Object.keys(a)
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]))
	)
}

/** What must be written so that `from` becomes `to`: the deepest values that differ, through any depth of objects. */
export function diffValues(from: Json, to: Json, parent = ''): ValueChange[] {
	if (from === to) return []
	const changes: ValueChange[] = []
	for (const key of Object.keys(to)) {
		const [a, b] = [from[key], to[key]]
		if (a === b && Object.hasOwn(from, key)) continue
		const pointer = `${parent}/${escape(key)}`
		if (isMergeable(a) && isMergeable(b)) changes.push(...diffValues(a, b, pointer))
		else if (!isEqual(a, b)) changes.push({ pointer, value: b })
	}
	for (const key of Object.keys(from)) {
		if (!Object.hasOwn(to, key) && from[key] !== undefined) {
			changes.push({ pointer: `${parent}/${escape(key)}`, value: undefined })
		}
	}
	return changes
}

/** Keys that would reach an object's prototype instead of its own values. */
export const isForbiddenKey = (key: string) =>
	key === '__proto__' || key === 'constructor' || key === 'prototype'

/**
 * A copy of `target` with the value at `pointer` set, or removed where it is `undefined`. Objects on the way are copied, but
 * for those in `own`, which nobody else has seen: a caller with many values for one target hands in one set for all of them.
 * Where an object on the way is missing the change is dropped: whoever removed it has won. Throws on a key no record may have.
 */
export function withValue(target: Json, pointer: string, value: unknown, own = new Set<Json>()): Json {
	const keys = pointer.split('/').slice(1).map(unescape)
	const last = keys.pop()
	if (last === undefined || isForbiddenKey(last) || keys.some(isForbiddenKey)) {
		throw new Error(`the key ${pointer.slice(0, 80)} is not allowed`)
	}
	const owned = (object: Json): Json => {
		if (own.has(object)) return object
		const copy = { ...object }
		own.add(copy)
		return copy
	}
	const result = owned(target)
	let object = result
	for (const key of keys) {
		const next = Object.hasOwn(object, key) ? object[key] : undefined
		if (!isObject(next)) return result
		object = object[key] = owned(next)
	}
	if (value === undefined) delete object[last]
	else object[last] = value
	return result
}

/** Values inside a record, addressed by JSON pointer (RFC 6901). */

export type Json = Record<string, unknown>

/** A typed record, to be looked at value by value. */
export const asJson = (record: object) => record as Json

export function isObject(value: unknown): value is Json {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
	const prototype = Object.getPrototypeOf(value) as unknown
	return prototype === Object.prototype || prototype === null
}

/** A point is one value: merging one person's x with another's y would put it where nobody did. */
const isMergeable = (value: unknown): value is Json => isObject(value) && !('x' in value && 'y' in value)

/** A key as a step of a pointer. */
export const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
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
export function diffValues(from: Readonly<Json>, to: Readonly<Json>, parent = ''): ValueChange[] {
	if (from === to) return []
	const changes: ValueChange[] = []
	for (const key of Object.keys(to)) {
		const [a, b] = [from[key], to[key]]
		if (a === b && Object.hasOwn(from, key)) continue
		const pointer = `${parent}/${escapeKey(key)}`
		if (isMergeable(a) && isMergeable(b)) changes.push(...diffValues(a, b, pointer))
		else if (!isEqual(a, b)) changes.push({ pointer, value: b })
	}
	for (const key of Object.keys(from)) {
		if (!Object.hasOwn(to, key) && from[key] !== undefined) {
			changes.push({ pointer: `${parent}/${escapeKey(key)}`, value: undefined })
		}
	}
	return changes
}

/** Keys that would reach an object's prototype instead of its own values. */
export const isForbiddenKey = (key: string) =>
	key === '__proto__' || key === 'constructor' || key === 'prototype'

/** `undefined` where there is none. */
export function valueAt(target: Json, pointer: string): unknown {
	let value: unknown = target
	for (const key of pointer.split('/').slice(1).map(unescape))
		value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
	return value
}

export interface ValueOptions {
	/** Objects nobody else has seen, which need no copy: one set for a caller with many values for one target. */
	own?: Set<Json>
	/** What an object is before anybody fills it in; where it says nothing, whoever removed the object has won. */
	missing?: ((pointer: string) => Json | undefined) | undefined
}

/**
 * A copy of `target` with the value at `pointer` set, or removed where it is `undefined`; objects on the way are copied. Where
 * one of them is missing the change is dropped. Throws on a key no record may have.
 */
export function withValue(
	target: Json,
	pointer: string,
	value: unknown,
	{ own = new Set(), missing }: ValueOptions = {},
): Json {
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
	let at = ''
	for (const key of keys) {
		at += `/${escapeKey(key)}`
		const next = Object.hasOwn(object, key) ? object[key] : undefined
		const inner = isObject(next) ? next : value === undefined ? undefined : missing?.(at)
		if (!inner) return result
		object = object[key] = owned(inner)
	}
	if (value === undefined) delete object[last]
	else object[last] = value
	return result
}

import type { TLShape } from '@tldraw/tlschema'
import { isEqual, isForbiddenKey, isObject } from './pointer.js'
import type { Json } from './pointer.js'
import { SHAPE_DEFAULTS, TEMPLATES, templateNumber } from './templates.js'

/**
 * A record as it was created, without its id, which is the key it lies under.
 *
 * A shape is `[template, x, y, rotation, index, props?, rest?]`: the number of a template, or -1 for a type that has none;
 * the props and the other values that differ from it, where `undefined` is one that is absent. Any other record is its JSON.
 */
export type Base = unknown

const NO_TEMPLATE = -1
const IN_TUPLE = new Set(['id', 'typeName', 'type', 'x', 'y', 'rotation', 'index', 'props'])

export function encodeBase(record: Json): Base {
	if (record['typeName'] !== 'shape') {
		const { id: _id, ...base } = record
		return base
	}
	const { type, x, y, rotation, index } = record as unknown as TLShape
	const number = templateNumber(type) ?? NO_TEMPLATE
	const template = TEMPLATES[number]
	const props = differing(record['props'] as Json, template?.props ?? {})
	const rest = differing(record, SHAPE_DEFAULTS, IN_TUPLE)
	if (!template) rest['type'] = type
	const base: unknown[] = [number, x, y, rotation, index]
	const hasRest = Object.keys(rest).length > 0
	if (hasRest || Object.keys(props).length > 0) base.push(props)
	if (hasRest) base.push(rest)
	return base
}

/** What of `values` is not as `defaults` has it. */
function differing(
	values: Json,
	defaults: Readonly<Record<string, unknown>>,
	skip?: ReadonlySet<string>,
): Json {
	const result: Json = {}
	for (const key of Object.keys(values)) {
		if (skip?.has(key)) continue
		const value = values[key]
		if (!Object.hasOwn(defaults, key) || (value !== defaults[key] && !isEqual(value, defaults[key])))
			result[key] = value
	}
	for (const key of Object.keys(defaults)) if (!Object.hasOwn(values, key)) result[key] = undefined
	return result
}

/** The record of a base. @throws with a reason a person can read. */
export function decodeBase(id: string, base: Base): Json {
	if (!Array.isArray(base)) {
		if (!isObject(base)) throw new Error('its base is missing')
		// Layout 1 kept the id in it.
		if (Object.hasOwn(base, 'id') && base['id'] !== id)
			throw new Error('its id is not the one it is kept under')
		return { ...base, id }
	}
	const [number, x, y, rotation, index, props, rest] = base as unknown[]
	const template = TEMPLATES[number as number]
	if (!template && number !== NO_TEMPLATE) throw new Error('this program does not know its kind')
	const { parentId, isLocked, opacity, meta } = SHAPE_DEFAULTS
	const record: Json = {
		parentId,
		isLocked,
		opacity,
		meta,
		id,
		typeName: 'shape',
		type: template?.type,
		x,
		y,
		rotation,
		index,
		props: { ...template?.props },
	}
	if (props !== undefined) assign(record['props'] as Json, props)
	if (rest !== undefined) assign(record, rest, IN_TUPLE_BUT_TYPE)
	return record
}

const IN_TUPLE_BUT_TYPE = new Set([...IN_TUPLE].filter((key) => key !== 'type'))

function assign(target: Json, values: unknown, taken?: ReadonlySet<string>): void {
	if (!isObject(values)) throw new Error('its base is malformed')
	for (const key of Object.keys(values)) {
		const value = values[key]
		if (isForbiddenKey(key) || taken?.has(key)) throw new Error(`the key ${key.slice(0, 80)} is not allowed`)
		if (value === undefined) delete target[key]
		else target[key] = value
	}
}

/** Whether the base is of layout 1, whose texts are values. */
export const isWhole = (base: Base): boolean => !Array.isArray(base)

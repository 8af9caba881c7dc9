import type { TLRecord } from '@tldraw/tlschema'
import { layerOf } from '../model/layerOf.js'
import type { Layer } from '../model/roles.js'
import { SHAPE_TYPES, boardSchema } from '../model/schema.js'
import { MAX_COORDINATE } from './grid.js'
import { checkJson } from './json.js'
import { isObject } from './pointer.js'
import type { Json } from './pointer.js'
import { readEntry } from './readEntry.js'
import { checkRichText } from './checkRichText.js'

/**
 * The record of an entry, or the reason why nobody may see it. tldraw's own validators come first; the checks after them
 * are for records that pass those and still break a canvas, leave their layer, or make a reader's browser call out.
 */
export function validateEntry(
	id: string,
	entry: unknown,
	layer: Layer,
): { record: TLRecord } | { reason: string } {
	try {
		const record = validateRecord(readEntry(id, entry))
		if (layerOf(record) !== layer) throw new Error(`it does not belong to the layer ${layer}`)
		return { record }
	} catch (error) {
		return { reason: reasonOf(error) }
	}
}

/**
 * The same for a record that comes from anywhere else, such as a file.
 *
 * @throws where nobody may see it.
 */
export function validateRecord(json: Json): TLRecord {
	checkJson(json)
	const record = validateShapeOfRecord(json)
	checkPosition(json)
	checkIndex(json)
	checkTexts(json)
	checkSource(json)
	return record
}

function validateShapeOfRecord(json: Json): TLRecord {
	const { id, typeName } = json
	const types: Partial<Record<string, (typeof boardSchema.types)[keyof typeof boardSchema.types]>> =
		boardSchema.types
	const type = typeof typeName === 'string' && Object.hasOwn(types, typeName) ? types[typeName] : undefined
	if (type === undefined || type.scope !== 'document')
		throw new Error(`boards hold no records of type ${String(typeName).slice(0, 40)}`)
	if (typeName === 'shape' && !SHAPE_TYPES.has(json['type']))
		throw new Error(`boards hold no shapes of type ${String(json['type']).slice(0, 40)}`)
	if (!String(id).startsWith(`${type.typeName}:`)) throw new Error('its id does not fit its type')
	return type.validate(json)
}

function checkPosition({ x, y }: Json): void {
	for (const value of [x, y]) {
		if (typeof value === 'number' && Math.abs(value) > MAX_COORDINATE)
			throw new Error('it lies outside of the board')
	}
}

/** tldraw's validator lets these pass, and nothing can be put behind them. */
function checkIndex({ index }: Json): void {
	if (typeof index === 'string' && index.length > 2 && index.endsWith('0'))
		throw new Error('its place in the order ends with a zero')
}

function checkTexts({ props }: Json): void {
	if (isObject(props) && 'richText' in props) checkRichText(props['richText'])
}

/** Images come from this server: a foreign address would tell its owner who reads the board, and a data URL would bloat it. */
function checkSource({ typeName, type, props }: Json): void {
	if (typeName !== 'asset' || (type !== 'image' && type !== 'video') || !isObject(props)) return
	const { src } = props
	if (typeof src === 'string' && src !== '' && !src.startsWith('asset:'))
		throw new Error('its image is not stored on this server')
}

function reasonOf(error: unknown): string {
	const message =
		error instanceof RangeError
			? 'it is nested too deeply'
			: error instanceof Error
				? error.message
				: String(error)
	return message.slice(0, 300)
}

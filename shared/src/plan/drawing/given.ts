import type { TLRecord } from '@tldraw/tlschema'
import { OWN_SHAPES } from '../../model/schema.js'
import { completeProps } from '../../model/shapes/complete.js'
import { isValues, numberOf, valuesOf, wordsOf } from './values.js'
import type { Values } from './values.js'

/** A shape as far as it can be read. */
export interface GivenShape {
	id: string
	type: string
	parent: string
	index: string
	x: number
	y: number
	rotation: number
	opacity: number
	props: Values
	/** Of a type of ours: whether its props are what the model says, and it can be drawn as what it is. */
	isWhole: boolean
}

export interface GivenPage {
	id: string
	name: string
	index: string
}

export interface Given {
	/** The board's name; empty where no record says it. */
	title: string
	/** In their order. */
	pages: readonly GivenPage[]
	/** In the order of their indices, the lowest first. */
	shapes: readonly GivenShape[]
	bindings: readonly Values[]
	assets: ReadonlyMap<string, Values>
	/** What a plan is made of: pages, and shapes that can be read. */
	forPlan: readonly TLRecord[]
}

/** Of a store which was just made. */
const FIRST_PAGE = 'page:page'

const byIndexThenId = (a: { index: string; id: string }, b: { index: string; id: string }): number => {
	if (a.index !== b.index) return a.index < b.index ? -1 : 1
	return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Sorts the records of a board by what they are. The order they come in says nothing. */
export function readGiven(records: Iterable<TLRecord>): Given {
	let title = ''
	const pages: GivenPage[] = []
	const shapes: GivenShape[] = []
	const bindings: Values[] = []
	const assets = new Map<string, Values>()
	const forPlan: TLRecord[] = []
	for (const record of records as Iterable<unknown>) {
		if (!isValues(record) || typeof record['id'] !== 'string') continue
		const { id, typeName } = record
		if (typeName === 'document') title = wordsOf(record['name'])
		else if (typeName === 'page') {
			const page = { id, name: wordsOf(record['name']), index: wordsOf(record['index']) }
			pages.push(page)
			forPlan.push({ ...record, ...page } as unknown as TLRecord)
		} else if (typeName === 'binding') bindings.push(record)
		else if (typeName === 'asset') assets.set(id, valuesOf(record['props']))
		else if (typeName === 'shape') {
			const shape = readShape(id, record)
			shapes.push(shape)
			const { type, props, parent, index } = shape
			if (shape.isWhole)
				forPlan.push({ ...record, type, props, parentId: parent, index } as unknown as TLRecord)
		}
	}
	if (pages.length === 0) pages.push({ id: FIRST_PAGE, name: '', index: '' })
	return {
		title,
		pages: pages.toSorted(byIndexThenId),
		shapes: shapes.toSorted(byIndexThenId),
		bindings: bindings.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1)),
		assets,
		forPlan,
	}
}

function readShape(id: string, record: Values): GivenShape {
	const type = wordsOf(record['type'])
	const props = valuesOf(completeProps(type, record['props']))
	return {
		id,
		type,
		parent: wordsOf(record['parentId']),
		index: wordsOf(record['index']),
		x: numberOf(record['x']),
		y: numberOf(record['y']),
		rotation: numberOf(record['rotation']),
		opacity: Math.min(1, Math.max(0, numberOf(record['opacity'], 1))),
		props,
		isWhole: isWhole(type, props),
	}
}

/** What a newer program added is passed over. */
function isWhole(type: string, props: Values): boolean {
	if (!Object.hasOwn(OWN_SHAPES, type)) return true
	const { props: validators } = OWN_SHAPES[type as keyof typeof OWN_SHAPES]
	return Object.entries(validators as Record<string, { validate(value: unknown): unknown }>).every(
		([name, validator]) => isValid(validator, props[name]),
	)
}

function isValid(validator: { validate(value: unknown): unknown }, value: unknown): boolean {
	try {
		validator.validate(value)
		return true
	} catch {
		return false
	}
}

import { CARDS } from '../model/cards.js'
import { isDate } from '../model/fields.js'
import type { Field } from '../model/fields.js'
import type { CardProps } from '../model/shapes/card.js'
import { LIMITS } from '../protocol/limits.js'
import { changeHeaders } from './changeHeaders.js'
import { cardFieldTexts } from '../text/cardFields.js'
import { codeLabel } from '../text/codes.js'
import { importText } from '../text/importing.js'
import type { Plan } from './Plan.js'
import { typedIn } from './csvTable.js'
import { approachName, aspectName } from './names.js'
import { readCsv } from './readCsv.js'
import type { CsvRow } from './readCsv.js'

/** What becomes of one line: a change, or a sentence that says why not. */
export type ImportedLine = ImportedChange | ImportedProblem

export interface ImportedChange {
	/** On which it begins in the table. */
	line: number
	props: Partial<CardProps<'change'>>
}

export interface ImportedProblem {
	line: number
	problem: string
}

export interface ImportedChanges {
	lines: ImportedLine[]
	/** Sentences about the table as a whole: what was left out, or why nothing was taken. */
	notices: string[]
}

type FieldName = keyof (typeof CARDS)['change']
const FIELDS: Readonly<Record<FieldName, Field>> = CARDS.change
const FIELD_NAMES = Object.keys(FIELDS) as FieldName[]

/** Of what somebody typed, as much as a sentence has room for. */
const QUOTED_LENGTH = 60
/** Of what is wrong in one way, as many as a sentence has room for. */
const MOST_NAMED = 8

/** A line that cannot be taken, with the sentence that says why. */
class Problem extends Error {}

/**
 * The changes of a table that somebody pasted or loaded. Nothing it may hold makes this throw, and no line is lost for what is
 * wrong with another.
 */
export function importChanges(text: string, plan: Pick<Plan, 'maps'>): ImportedChanges {
	const { rows, isAll } = readCsv(text, LIMITS.importRows + 1)
	const [header, ...body] = rows
	if (!header) return { lines: [], notices: [importText.empty] }
	if (header.problem) {
		const problem = importText[header.problem](header.lastLine - header.line)
		return { lines: [], notices: [importText.badHeader(problem)] }
	}
	const columns = columnsOf(header)
	if (!columns.fields.includes('title'))
		return { lines: [], notices: [importText.noTitle(labelOf('title')), ...columns.notices] }

	const notices = [...columns.notices]
	if (body.length === 0) notices.unshift(importText.onlyHeader)
	if (!isAll) notices.unshift(importText.tooMany(LIMITS.importRows))
	const keys = { aspect: rowKeys(plan), approach: columnKeys(plan) }
	return { lines: body.map((row) => lineOf(row, columns.fields, keys)), notices }
}

interface Columns {
	/** Of each column the field it fills, if there is one. */
	fields: (FieldName | undefined)[]
	notices: string[]
}

/**
 * A column named by our own name for the field holds codes, as our tables have them beside the labels: they are the same in every
 * language, and go first.
 */
function columnsOf({ cells }: CsvRow): Columns {
	const byHeader = fieldsByHeader()
	const places = new Map<FieldName, number[]>()
	const unknown: string[] = []
	for (const [at, cell] of cells.entries()) {
		const field = byHeader.get(plainly(cell))
		if (field !== undefined) places.set(field, [...(places.get(field) ?? []), at].slice(0, MOST_NAMED))
		else if (cell.trim() !== '') unknown.push(cell)
	}
	const fields = cells.map((): FieldName | undefined => undefined)
	const twice: string[] = []
	for (const [field, rivals] of places) {
		const chosen = rivals.find((at) => cells[at]!.trim() === field) ?? rivals[0]!
		fields[chosen] = field
		const { type } = FIELDS[field]
		const isLabelToo = type === 'code' || type === 'codes' || type === 'key'
		if (!isLabelToo) twice.push(...rivals.filter((at) => at !== chosen).map((at) => cells[at]!))
	}
	return {
		fields,
		notices: [
			...(unknown.length > 0 ? [importText.unknownColumns(named(unknown))] : []),
			...(twice.length > 0 ? [importText.twice(named(twice))] : []),
		],
	}
}

const fieldsByHeader = (): ReadonlyMap<string, FieldName> =>
	new Map(
		FIELD_NAMES.flatMap((field) =>
			[...changeHeaders[field], labelOf(field), field].map((header) => [plainly(header), field] as const),
		),
	)

const named = (cells: readonly string[]): string =>
	cells.slice(0, MOST_NAMED).map(short).join(', ') + (cells.length > MOST_NAMED ? ' …' : '')

const labelOf = (field: FieldName): string => cardFieldTexts.change[field].label

type Keys = Record<'aspect' | 'approach', ReadonlyMap<string, string>>

function lineOf(
	{ line, lastLine, cells, problem }: CsvRow,
	fields: Columns['fields'],
	keys: Keys,
): ImportedLine {
	if (problem) return { line, problem: importText[problem](lastLine - line) }
	if (cells.slice(fields.length).some((cell) => cell.trim() !== ''))
		return { line, problem: importText.tooManyCells }
	try {
		const values = fields.flatMap((field, at) => {
			const text = typedIn((cells[at] ?? '').trim())
			return field === undefined || text === '' ? [] : [[field, valueOf(field, text, keys)] as const]
		})
		const props = Object.fromEntries(values) as Partial<CardProps<'change'>>
		return props.title ? { line, props } : { line, problem: importText.noTitleHere }
	} catch (error) {
		if (error instanceof Problem) return { line, problem: error.message }
		throw error
	}
}

function valueOf(name: FieldName, text: string, keys: Keys): unknown {
	const field = FIELDS[name]
	switch (field.type) {
		case 'text': {
			const value = field.long ? text.replaceAll(/\r\n?/g, '\n') : text.replaceAll(/\s+/g, ' ').trim()
			if (value.length > field.most) throw new Problem(importText.tooLong(labelOf(name), field.most))
			return value
		}
		case 'date':
			if (!isDate(text)) throw new Problem(importText.badDate(labelOf(name), short(text)))
			return text
		case 'code':
			return codeOf(name, field.codes, text)
		case 'codes': {
			const parts = new Set(text.split(/[;,|\n]/).map((part) => part.trim()))
			parts.delete('')
			return Object.fromEntries([...parts].map((part) => [codeOf(name, field.codes, part), true]))
		}
		case 'key':
			return keyOf(name as keyof Keys, text, keys)
		case 'scale':
			return Number(text)
	}
}

function codeOf(name: FieldName, codes: readonly string[], text: string): string {
	const wanted = plainly(text)
	const code = codes.find((one) => plainly(one) === wanted || plainly(codeLabel(codes, one)) === wanted)
	if (code !== undefined) return code
	const known = codes.map((one) => codeLabel(codes, one)).join(', ')
	throw new Problem(importText.badCode(labelOf(name), short(text), known))
}

function keyOf(name: keyof Keys, text: string, keys: Keys): string {
	const key = keys[name].get(plainly(text))
	if (key !== undefined) return key
	throw new Problem(name === 'aspect' ? importText.noRow(short(text)) : importText.noColumn(short(text)))
}

/** The keys of rows, by key and by name. */
const rowKeys = ({ maps }: Pick<Plan, 'maps'>): ReadonlyMap<string, string> =>
	byKeyAndName(maps.flatMap(({ aspects }) => aspects.map((row) => [row.key, aspectName(row)] as const)))

const columnKeys = ({ maps }: Pick<Plan, 'maps'>): ReadonlyMap<string, string> =>
	byKeyAndName(
		maps.flatMap(({ approaches }) => approaches.map((column) => [column.key, approachName(column)] as const)),
	)

function byKeyAndName(
	things: readonly (readonly [key: string, name: string])[],
): ReadonlyMap<string, string> {
	const keys = new Map<string, string>()
	for (const [key, name] of things) if (!keys.has(plainly(name))) keys.set(plainly(name), key)
	for (const [key] of things) keys.set(plainly(key), key)
	return keys
}

/** Without what people write now one way and now another. */
const plainly = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()

function short(text: string): string {
	const start = text
		.trim()
		.slice(0, QUOTED_LENGTH)
		.replace(/[\uD800-\uDBFF]$/, '')
	return start.length < text.trim().length ? `${start}…` : start
}

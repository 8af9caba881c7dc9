import { T } from '@tldraw/validate'

/**
 * What a card, a cell, a column or an impediment is filled in with, said once: validators, defaults, merging, forms, tables and
 * CSV all follow from it. A field that nobody filled in is the empty string, or an empty set.
 */
export type Field =
	/** Typed by people and merged letter by letter. `long` texts run over several lines. */
	| { readonly type: 'text'; readonly most: number; readonly long?: true }
	/** One of some codes; `''` where the default is that nothing is said. */
	| { readonly type: 'code'; readonly codes: readonly string[]; readonly default: string }
	/** Any of some codes, each merged alone: `{pace: true}`. */
	| { readonly type: 'codes'; readonly codes: readonly string[] }
	/** From `from` to `to`, whole; `null` where the default is that nothing is said. */
	| { readonly type: 'scale'; readonly from: number; readonly to: number; readonly default: number | null }
	/** A day of the calendar, `YYYY-MM-DD`. */
	| { readonly type: 'date' }
	/** The key of a row or column of a map; set by where a card lies. */
	| { readonly type: 'key' }

export type Fields = Readonly<Record<string, Field>>

export type FieldValue<F extends Field> = F extends { type: 'code'; codes: readonly (infer Code)[] }
	? Code | (F extends { default: '' } ? '' : never)
	: F extends { type: 'codes'; codes: readonly (infer Code extends string)[] }
		? { [C in Code]?: true }
		: F extends { type: 'scale' }
			? number | (F extends { default: null } ? null : never)
			: string

export type FieldValues<F extends Fields> = { -readonly [Name in keyof F]: FieldValue<F[Name]> }

export const text = <Most extends number>(most: Most) => ({ type: 'text', most }) as const
export const longText = <Most extends number>(most: Most) => ({ type: 'text', most, long: true }) as const
export const date = { type: 'date' } as const
export const key = { type: 'key' } as const
export const codes = <const Codes extends readonly string[]>(all: Codes) =>
	({ type: 'codes', codes: all }) as const
export const code = <const Codes extends readonly string[], const Default extends Codes[number] | '' = ''>(
	all: Codes,
	otherwise: Default = '' as Default,
) => ({ type: 'code', codes: all, default: otherwise }) as const
export const scale = <const Default extends number | null = null>(
	from: number,
	to: number,
	otherwise: Default = null as Default,
) => ({ type: 'scale', from, to, default: otherwise }) as const

/** What a field says before anybody fills it in. */
export function emptyValue(field: Field): unknown {
	switch (field.type) {
		case 'code':
		case 'scale':
			return field.default
		case 'codes':
			return {}
		default:
			return ''
	}
}

export const emptyValues = <const F extends Fields>(fields: F): FieldValues<F> =>
	Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [name, emptyValue(field)]),
	) as FieldValues<F>

const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** Whether it is a day that the calendar has. */
export function isDate(value: string): boolean {
	if (!DATE_PATTERN.test(value)) return false
	const at = new Date(`${value}T00:00:00Z`)
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}

const day = T.string.check('date', (value) => {
	if (value !== '' && !isDate(value))
		throw new T.ValidationError(`Expected a day as YYYY-MM-DD, got ${value.slice(0, 40)}`)
})

function validator(field: Field): T.Validatable<unknown> {
	switch (field.type) {
		case 'code':
			return T.literalEnum(...field.codes, ...(field.default === '' ? [''] : []))
		case 'codes':
			return T.dict(T.literalEnum(...field.codes), T.literal(true))
		case 'scale': {
			const steps = Array.from({ length: field.to - field.from + 1 }, (_, step) => field.from + step)
			const step = T.literalEnum(...(steps as unknown as string[])) as unknown as T.Validatable<unknown>
			return field.default === null ? T.nullable(step) : step
		}
		case 'date':
			return day
		default:
			return T.string
	}
}

export const fieldValidators = <const F extends Fields>(fields: F) =>
	Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, validator(field)])) as {
		[Name in keyof F]: T.Validatable<FieldValue<F[Name]>>
	}

const namesOf = (fields: Fields, type: Field['type']): string[] =>
	Object.keys(fields).filter((name) => fields[name]?.type === type)

/** The names of the fields that people type in. */
export const textFields = (fields: Fields) => namesOf(fields, 'text')

/** The names of the fields that hold any of some codes. */
export const setFields = (fields: Fields) => namesOf(fields, 'codes')

import type { Field, Fields } from '../../model/fields.js'
import type { DifferenceSubject, ValueCode, ValueDifference } from './Difference.js'

/** What a difference of some fields is called, where it has a name of its own. */
export type OwnCodes = Readonly<Record<string, (before: unknown, after: unknown) => ValueCode | undefined>>

type Values = Readonly<Record<string, unknown>>

/**
 * What the fields of a thing say otherwise, each field once. Which fields there are, and of what kind, is what the model says, so
 * that a new one is compared by itself. Where a card lies (its keys) is compared elsewhere.
 */
export function compareFields(
	subject: DifferenceSubject,
	fields: Fields,
	before: object,
	after: object,
	own: OwnCodes = {},
): ValueDifference[] {
	if (before === after) return []
	const [former, present] = [before as Values, after as Values]
	const differences: ValueDifference[] = []
	for (const name of Object.keys(fields)) {
		const field = fields[name]!
		const [a, b] = [former[name], present[name]]
		if (a === b || field.type === 'key' || saysTheSame(field, a, b)) continue
		const code = own[name]?.(a, b) ?? codeOf(name, field, a, b)
		differences.push({ code, subject, field: name, before: a, after: b })
	}
	return differences
}

/** Whether a field says nothing: blanks are no words. A code that stands for the default says something. */
export function isUnsaid(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === ''
	if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
	return value === undefined || value === null
}

function saysTheSame(field: Field, a: unknown, b: unknown): boolean {
	if (isUnsaid(a) && isUnsaid(b)) return true
	if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim()
	if (field.type !== 'codes') return false
	const [former, present] = [a ?? {}, b ?? {}]
	return field.codes.every((code) => Object.hasOwn(former, code) === Object.hasOwn(present, code))
}

function codeOf(name: string, field: Field, before: unknown, after: unknown): ValueCode {
	if (name === 'status') return 'status_moved'
	const isFilled = isUnsaid(before)
	const isEmptied = isUnsaid(after)
	if (name === 'owner') return isFilled ? 'owner_gained' : isEmptied ? 'owner_lost' : 'owner_changed'
	if (isFilled) return 'field_filled'
	if (isEmptied) return 'field_emptied'
	return field.type === 'text' && field.long ? 'text_rewritten' : 'field_changed'
}

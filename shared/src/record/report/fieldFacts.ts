import type { Field, Fields } from '../../model/fields.js'
import type { Plan } from '../../plan/Plan.js'
import { approachNameByKey, aspectNameByKey } from '../../plan/names.js'
import { fieldWords } from '../../text/codes.js'
import type { FieldText } from '../../text/fields.js'
import { reportText } from '../../text/report.js'
import type { Fact } from './Report.js'

type Texts = Readonly<Record<string, FieldText>>

/**
 * What was filled in about a thing, a fact for each field, and in one fact more which fields nobody filled in: that nothing is said
 * is a part of the record.
 */
export function fieldFacts(
	plan: Plan,
	fields: Fields,
	texts: Texts,
	thing: object,
	without: readonly string[] = [],
): Fact[] {
	const values = thing as Readonly<Record<string, unknown>>
	const said: Fact[] = []
	const unsaid: string[] = []
	for (const [name, field] of Object.entries(fields)) {
		if (without.includes(name)) continue
		const label = texts[name]?.label ?? name
		const value = fieldValue(plan, name, field, values[name])
		if (value.trim() !== '') said.push({ label, value })
		// A card that lies on no cell lacks nothing.
		else if (field.type !== 'key') unsaid.push(label)
	}
	return unsaid.length > 0 ? [...said, { label: reportText.notSaid, value: reportText.names(unsaid) }] : said
}

/** What a field says, in words; empty where it says nothing. */
export function fieldValue(plan: Plan, name: string, field: Field, value: unknown): string {
	if (field.type === 'date' && typeof value === 'string' && value !== '') return reportText.day(value)
	if (field.type !== 'key') return fieldWords(field, value)
	const key = typeof value === 'string' ? value : ''
	if (key === '') return ''
	if (name === 'aspect') return aspectNameByKey(plan, key)
	return name === 'approach' ? approachNameByKey(plan, key) : key
}

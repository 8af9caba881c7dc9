import { compareText, differenceColumns } from '../../text/compare.js'
import type { Plan } from '../Plan.js'
import { csvTable } from '../csvTable.js'
import { groupOf } from './Difference.js'
import type { CardPlace, Difference } from './Difference.js'
import { fieldLabel, fieldOf, valueCode, valueWords } from './differenceFields.js'
import { differenceNames } from './differenceNames.js'
import type { DifferenceNames } from './differenceNames.js'
import { differenceSentence, placeWords } from './differenceSentence.js'

/** A table of differences, a row each. Codes stand beside their labels, as in every table of a plan. */
export function compareCsv(before: Plan, after: Plan, differences: readonly Difference[]): string {
	const names = differenceNames(before, after)
	return csvTable([
		Object.values(differenceColumns),
		...differences.map((difference) => {
			const values = valuesOf(names, difference)
			const row: Record<keyof typeof differenceColumns, string> = {
				group: compareText.headings[groupOf(difference)],
				code: difference.code,
				what: names.nameOf(difference.subject),
				id: idOf(difference),
				field: values.field,
				before: values.before.words,
				beforeCode: values.before.code,
				after: values.after.words,
				afterCode: values.after.code,
				sentence: differenceSentence(before, after, difference),
			}
			return (Object.keys(differenceColumns) as (keyof typeof row)[]).map((column) => row[column])
		}),
	])
}

/** Enough to find it: with the map or the grid where it is a part of one. */
function idOf({ subject }: Difference): string {
	const { kind: _kind, ...parts } = subject
	const { of: _of, axis: _axis, type: _type, ...ids } = parts as Record<string, string>
	return Object.values(ids).join(' ')
}

interface Value {
	words: string
	code: string
}

const NOTHING: Value = { words: '', code: '' }

function valuesOf(
	names: DifferenceNames,
	difference: Difference,
): { field: string; before: Value; after: Value } {
	if (difference.code === 'card_moved') {
		const place = (at: CardPlace): Value => ({
			words: placeWords(names, at),
			code: [at.aspect, at.approach].filter(Boolean).join(':'),
		})
		return { field: '', before: place(difference.before), after: place(difference.after) }
	}
	if (difference.code === 'tie_changed') {
		const { before, after } = difference
		return {
			field: '',
			before: { words: names.tie(before), code: before.meaning },
			after: { words: names.tie(after), code: after.meaning },
		}
	}
	if (!('field' in difference)) return { field: '', before: NOTHING, after: NOTHING }
	const { subject, field } = difference
	const value = (of: unknown): Value => ({
		words: valueWords(subject, field, of),
		code: valueCode(fieldOf(subject, field), of),
	})
	return {
		field: fieldLabel(subject, field),
		before: value(difference.before),
		after: 'after' in difference ? value(difference.after) : NOTHING,
	}
}

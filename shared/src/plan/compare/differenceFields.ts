import { CARDS } from '../../model/cards.js'
import { isDate } from '../../model/fields.js'
import type { Field, Fields } from '../../model/fields.js'
import { GRID_FIELDS, gridSpec } from '../../model/shapes/grid.js'
import { IMPEDIMENT_FIELDS } from '../../model/shapes/impediment.js'
import { APPROACH_FIELDS, CELL_FIELDS } from '../../model/shapes/map.js'
import { cardFieldTexts } from '../../text/cardFields.js'
import { fieldWords } from '../../text/codes.js'
import { compareText } from '../../text/compare.js'
import { csvText } from '../../text/csv.js'
import { approachFieldTexts, cellFieldTexts, impedimentFieldTexts } from '../../text/fields.js'
import type { FieldText } from '../../text/fields.js'
import { gridFieldTexts } from '../../text/grids.js'
import { categoryLabels, visibilityLabels } from '../../text/labels.js'
import type { DifferenceSubject } from './Difference.js'
import { VISIBILITY_FIELD } from './compareImpediments.js'
import { ASPECT_FIELDS } from './compareMaps.js'

interface Said {
	fields: Fields
	texts: Readonly<Record<string, FieldText>>
}

function saidOf(subject: DifferenceSubject): Said {
	switch (subject.kind) {
		case 'cell':
			return { fields: CELL_FIELDS, texts: cellFieldTexts }
		case 'approach':
			return { fields: APPROACH_FIELDS, texts: approachFieldTexts }
		case 'card':
			return { fields: CARDS[subject.type], texts: cardFieldTexts[subject.type] }
		case 'question':
			return { fields: CARDS.response, texts: cardFieldTexts.response }
		case 'impediment':
			return { fields: { ...IMPEDIMENT_FIELDS, ...VISIBILITY_FIELD }, texts: impedimentFieldTexts }
		case 'grid':
			return { fields: GRID_FIELDS, texts: gridFieldTexts }
		case 'grid_cell':
			return { fields: gridSpec(subject.of).fields, texts: gridFieldTexts }
		case 'aspect':
			return { fields: ASPECT_FIELDS, texts: {} }
		case 'map':
		case 'grid_item':
		case 'tie':
			return { fields: {}, texts: {} }
	}
}

/** Labels that belong to no form: the fields are set in other ways. */
const OTHER_LABELS: Readonly<Record<string, () => string>> = {
	category: () => compareText.category,
	visibility: () => compareText.visibility,
	label: () => csvText.name,
	title: () => csvText.name,
}

/** The field that a difference is of; none where it is a name. */
export const fieldOf = (subject: DifferenceSubject, name: string): Field | undefined =>
	saidOf(subject).fields[name]

/** What people read beside a field. */
export const fieldLabel = (subject: DifferenceSubject, name: string): string =>
	saidOf(subject).texts[name]?.label ?? OTHER_LABELS[name]?.() ?? name

/** What a field holds, as people read it; empty where nothing is said. */
export function valueWords(subject: DifferenceSubject, name: string, value: unknown): string {
	if (name === 'visibility') return labelIn(visibilityLabels, value)
	if (name === 'category') return labelIn(categoryLabels, value)
	const field = fieldOf(subject, name)
	if (!field) return typeof value === 'string' ? value : ''
	if (field.type === 'date') return typeof value === 'string' && isDate(value) ? compareText.day(value) : ''
	return fieldWords(field, value).trim()
}

const labelIn = (labels: Readonly<Record<string, string>>, code: unknown): string =>
	typeof code === 'string' && Object.hasOwn(labels, code) ? labels[code]! : ''

/** A value as it is stored, for a table: codes with a semicolon between several. */
export function valueCode(field: Field | undefined, value: unknown): string {
	if (value === undefined || value === null) return ''
	if (field?.type === 'codes') return Object.keys(value).join(';')
	return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

import { IMPEDIMENT_FIELDS } from '../model/shapes/impediment.js'
import { impedimentFieldTexts } from '../text/fields.js'
import { fieldWords } from '../text/codes.js'
import { registerText } from '../text/impediments.js'
import { visibilityLabels } from '../text/labels.js'
import type { PlanImpediment } from './Plan.js'
import { csvTable } from './csvTable.js'

export interface ImpedimentRow {
	impediment: PlanImpediment
	/** What it stands in the way of, by name. */
	tiedTo: readonly string[]
}

const NAMES = Object.keys(IMPEDIMENT_FIELDS) as (keyof typeof IMPEDIMENT_FIELDS)[]

/** A register of impediments in the words people read: as it is filtered and sorted, for a meeting. */
export function impedimentsCsv(rows: readonly ImpedimentRow[]): string {
	const head = [
		...NAMES.map((name) => impedimentFieldTexts[name].label),
		registerText.tied,
		registerText.seenBy,
	]
	const lines = rows.map(({ impediment, tiedTo }) => [
		...NAMES.map((name) =>
			name === 'severity'
				? String(impediment.severity)
				: fieldWords(IMPEDIMENT_FIELDS[name], impediment[name]),
		),
		registerText.tiedTo(tiedTo),
		visibilityLabels[impediment.visibility],
	])
	return csvTable([head, ...lines])
}

import { IMPEDIMENT_FIELDS } from '../model/shapes/impediment.js'
import { impedimentFieldTexts } from '../text/fields.js'
import { fieldWords } from '../text/codes.js'
import { registerText } from '../text/impediments.js'
import { visibilityLabels } from '../text/labels.js'
import type { PlanImpediment } from './Plan.js'

export interface ImpedimentRow {
	impediment: PlanImpediment
	/** What it stands in the way of, by name. */
	tiedTo: readonly string[]
}

const NAMES = Object.keys(IMPEDIMENT_FIELDS) as (keyof typeof IMPEDIMENT_FIELDS)[]

/** A spreadsheet would take it for a formula, and run what a stranger wrote. */
const FORMULA = /^[=+\-@\t\r]/

const cell = (text: string): string => {
	const harmless = FORMULA.test(text) ? `'${text}` : text
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A register of impediments in the words people read, as RFC 4180 has it. A byte order mark tells spreadsheets it is UTF-8. */
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
	return `\u{feff}${[head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`
}

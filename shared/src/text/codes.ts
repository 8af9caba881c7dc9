import type { Field } from '../model/fields.js'
import * as domain from '../model/domain.js'
import { CARD_CODES } from './cardCodes.js'
import { fieldText } from './fields.js'
import * as formLabels from './formLabels.js'
import * as labels from './labels.js'

/** The label of any code, by the list of codes it is one of: for forms, tables and files that are made from fields. */
const LABELS = new Map<readonly string[], Readonly<Record<string, string>>>([
	...CARD_CODES,
	[domain.FITS, labels.fitLabels],
	[domain.SOURCE_KINDS, formLabels.sourceKindLabels],
	[domain.CHANGE_TYPES, formLabels.changeTypeLabels],
	[domain.STANCES, labels.stanceLabels],
	[domain.RESPONDS_TO, formLabels.respondsToLabels],
	[domain.VARIES, formLabels.variesLabels],
	[domain.CURRICULUM_CONTROLS, formLabels.curriculumControlLabels],
	[domain.DOSES, formLabels.doseLabels],
	[domain.IMPEDIMENT_KINDS, labels.impedimentKindLabels],
	[domain.CONTROLS, formLabels.controlLabels],
	[domain.WAIVABLES, formLabels.waivableLabels],
	[domain.RULE_PURPOSES, formLabels.rulePurposeLabels],
	[domain.LEVELS, formLabels.levelLabels],
	[domain.IMPEDIMENT_STATUSES, labels.impedimentStatusLabels],
	[domain.CLAIM_KINDS, labels.claimKindLabels],
])

/** The code itself where it has no label, as of a newer program. */
export const codeLabel = (codes: readonly string[], code: string): string => LABELS.get(codes)?.[code] ?? code

/** What a field holds, as people read it; empty where nothing is said. */
export function fieldWords(field: Field, value: unknown): string {
	if (value === undefined || value === null || value === '') return ''
	switch (field.type) {
		case 'code':
			return codeLabel(field.codes, value as string)
		case 'codes':
			return field.codes
				.filter((code) => Object.hasOwn(value, code))
				.map((code) => codeLabel(field.codes, code))
				.join(', ')
		case 'scale':
			return fieldText.scaleOf(Number(value), field.to)
		default:
			return value as string
	}
}

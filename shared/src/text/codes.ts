import type { Field } from '../model/fields.js'
import * as domain from '../model/domain.js'
import { fieldText } from './fields.js'
import * as labels from './labels.js'

/** The label of any code, by the list of codes it is one of: for forms, tables and files that are made from fields. */
const LABELS = new Map<readonly string[], Readonly<Record<string, string>>>([
	[domain.FITS, labels.fitLabels],
	[domain.SOURCE_KINDS, labels.sourceKindLabels],
	[domain.CHANGE_TYPES, labels.changeTypeLabels],
	[domain.CONFIDENCES, labels.confidenceLabels],
	[domain.STANCES, labels.stanceLabels],
	[domain.EVIDENCE_STRENGTHS, labels.evidenceStrengthLabels],
	[domain.RESPONDS_TO, labels.respondsToLabels],
	[domain.VARIES, labels.variesLabels],
	[domain.CURRICULUM_CONTROLS, labels.curriculumControlLabels],
	[domain.DOSES, labels.doseLabels],
	[domain.HORIZONS, labels.horizonLabels],
	[domain.CHANGE_STATUSES, labels.changeStatusLabels],
	[domain.IMPEDIMENT_KINDS, labels.impedimentKindLabels],
	[domain.CONTROLS, labels.controlLabels],
	[domain.WAIVABLES, labels.waivableLabels],
	[domain.RULE_PURPOSES, labels.rulePurposeLabels],
	[domain.LEVELS, labels.levelLabels],
	[domain.IMPEDIMENT_STATUSES, labels.impedimentStatusLabels],
	[domain.RESPONSE_STATUSES, labels.responseStatusLabels],
	[domain.CLAIM_KINDS, labels.claimKindLabels],
	[domain.LEARNER_GROUPS, labels.learnerGroupLabels],
	[domain.RISKS, labels.riskLabels],
	[domain.NEED_KINDS, labels.needKindLabels],
	[domain.URGENCIES, labels.urgencyLabels],
	[domain.ROOTEDNESS, labels.rootednessLabels],
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

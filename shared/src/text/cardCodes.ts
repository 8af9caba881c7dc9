import * as domain from '../model/domain.js'
import * as labels from './labels.js'

/** The labels of the codes that stand on the face of a card, by the list of codes each is one of. */
export const CARD_CODES = new Map<readonly string[], Readonly<Record<string, string>>>([
	[domain.CONFIDENCES, labels.confidenceLabels],
	[domain.EVIDENCE_STRENGTHS, labels.evidenceStrengthLabels],
	[domain.HORIZONS, labels.horizonLabels],
	[domain.CHANGE_STATUSES, labels.changeStatusLabels],
	[domain.RESPONSE_STATUSES, labels.responseStatusLabels],
	[domain.LEARNER_GROUPS, labels.learnerGroupLabels],
	[domain.RISKS, labels.riskLabels],
	[domain.NEED_KINDS, labels.needKindLabels],
	[domain.URGENCIES, labels.urgencyLabels],
	[domain.ROOTEDNESS, labels.rootednessLabels],
])

/** The code itself where it has no label, as of a newer program. */
export const cardCodeLabel = (codes: readonly string[], code: string): string =>
	CARD_CODES.get(codes)?.[code] ?? code

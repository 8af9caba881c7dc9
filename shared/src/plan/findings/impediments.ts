import { NEVER_WAIVABLE } from '../../model/domain.js'
import type { RulePurpose } from '../../model/domain.js'
import type { FindingRule } from '../../model/findings.js'
import type { Finding, PlanImpediment } from '../Plan.js'
import { found, hasPassed, isBlank } from './found.js'

/** What the impediments that the reader sees give cause to say. */
export const impedimentFindings = (impediments: readonly PlanImpediment[], today: string): Finding[] =>
	impediments.flatMap((impediment) =>
		[...rules(impediment, today)].map((rule) =>
			found(rule, { kind: 'impediment', impediment: impediment.id }, impediment.setAside),
		),
	)

function* rules(impediment: PlanImpediment, today: string): Iterable<FindingRule> {
	const { status, owner, escalatedTo, waivable, rulePurpose, reviewOn } = impediment
	if (status === 'working' && isBlank(owner)) yield 'impediment_without_owner'
	if (status === 'escalated' && isBlank(escalatedTo)) yield 'impediment_escalated_to_nobody'
	if ((status === 'waived' || waivable === 'yes') && NEVER_WAIVABLE.includes(rulePurpose as RulePurpose))
		yield 'never_waivable'
	if (status !== 'removed' && hasPassed(reviewOn, today)) yield 'review_due'
}

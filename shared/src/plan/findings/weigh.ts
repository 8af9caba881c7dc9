import type { FindingRule } from '../../model/findings.js'
import type { Finding } from '../Plan.js'

/** What harms people or stops the plan comes first, then what is agreed and not thought through, then what is merely open. */
export const BY_WEIGHT: readonly FindingRule[] = [
	'never_waivable',
	'risk_without_safeguard',
	'conflicting_changes',
	'change_overdue',
	'requirement_not_agreed',
	'unanswered_cell',
	'change_without_safeguard',
	'undefined_approach',
	'change_without_owner',
	'change_without_horizon',
	'change_without_learners',
	'impediment_escalated_to_nobody',
	'impediment_without_owner',
	'need_without_provider',
	'question_reopened',
	'review_due',
	'stance_without_reason',
	'card_off_the_map',
	'question_unanswered',
]

/** All findings, the weightier ones first; those of equal weight as they come. */
export function weigh(groups: readonly (readonly Finding[])[]): Finding[] {
	const byRule = new Map<FindingRule, Finding[]>(BY_WEIGHT.map((rule) => [rule, []]))
	for (const group of groups) for (const finding of group) byRule.get(finding.rule)!.push(finding)
	return [...byRule.values()].flat()
}

import type { FindingRule } from '../../model/findings.js'
import type { Finding, PlanCard } from '../Plan.js'
import { changeRules } from './changes.js'
import { found, hasPassed, isBlank } from './found.js'

/** What one card gives cause to say, whatever else there is on the board. */
export function cardFindings(card: PlanCard, today: string, isOnMap: boolean): Finding[] {
	const rules = [...ownRules(card, today)]
	if (!isOnMap) rules.push('card_off_the_map')
	return rules.map((rule) => found(rule, { kind: 'card', card: card.id }, card.setAside))
}

function ownRules(card: PlanCard, today: string): Iterable<FindingRule> {
	switch (card.type) {
		case 'change':
			return changeRules(card, today)
		case 'learner_check':
			return card.risk === 'high' && isBlank(card.safeguard) ? ['risk_without_safeguard'] : []
		case 'decision':
			return hasPassed(card.reviewOn, today) ? ['review_due'] : []
		default:
			return []
	}
}

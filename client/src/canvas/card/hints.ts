import type { CardShape } from '@groundwork/shared/model/shapes/card'
import { cardFieldTexts } from '@groundwork/shared/text/cardFields'
import { cardFormText } from '@groundwork/shared/text/cardForms'

const COMMITTED = new Set<string>(['agreed', 'testing', 'in_use', 'routine'])

/** What a form says gently while something that its team will be asked for is missing: rules of a plan, never walls. */
export function hintsOf(card: CardShape): string[] {
	if (card.type === 'learner_check') {
		const { risk, safeguard } = card.props
		return [cardFormText.groupsOnly, ...(risk === 'high' && !safeguard ? [cardFormText.riskUncovered] : [])]
	}
	if (card.type !== 'change') return []
	const { status, owner, horizon, couldFail, safeguard } = card.props
	const fails = Object.keys(couldFail).length > 0
	const texts = cardFieldTexts.change
	const missing = COMMITTED.has(status)
		? [
				!owner && texts.owner.label,
				horizon === 'not_planned' && texts.horizon.label,
				!fails && texts.couldFail.label,
			].filter((label) => label !== false)
		: []
	return [
		...(missing.length > 0 ? [cardFormText.agreedWants(missing.join(', '))] : []),
		...(fails && !safeguard ? [cardFormText.safeguardWanted] : []),
	]
}

import { CARDS, CARD_TITLES } from '../../model/cards.js'
import type { Plan, PlanCard } from '../../plan/Plan.js'
import { cardName, subjectName } from '../../plan/names.js'
import { cardFieldTexts } from '../../text/cardFields.js'
import { csvText } from '../../text/csv.js'
import { reportText } from '../../text/report.js'
import { facts, headed, heading, named } from './blocks.js'
import { fieldFacts } from './fieldFacts.js'
import type { Block, Fact, HeadingLevel } from './Report.js'

/** A card with everything that was filled in about it. */
export function cardBlocks(plan: Plan, card: PlanCard, level: HeadingLevel): Block[] {
	const { text, whole } = headed(cardName(card))
	return [heading(text, level), ...facts(cardFacts(plan, card, whole ? [CARD_TITLES[card.type]] : []))]
}

export const cardFacts = (plan: Plan, card: PlanCard, without: readonly string[]): Fact[] => [
	...fieldFacts(plan, CARDS[card.type], cardFieldTexts[card.type], card, without),
	...impedimentFacts(plan, card.impediments),
]

const impedimentFacts = (plan: Plan, ids: PlanCard['impediments']): Fact[] =>
	ids.length > 0
		? [
				{
					label: csvText.impediments,
					value: reportText.several(
						ids.map((impediment) => named(subjectName(plan, { kind: 'impediment', impediment }))),
					),
				},
			]
		: []

import { CARD_KINDS } from '../../model/cards.js'
import type { CardKind } from '../../model/cards.js'
import type { Plan, PlanCard } from '../../plan/Plan.js'
import { csvNames } from '../../text/csv.js'
import { reportText } from '../../text/report.js'
import { heading, paragraph, section } from './blocks.js'
import { cardBlocks } from './cardBlocks.js'
import type { Block, Section } from './Report.js'

/** Those that have a section of their own. */
const ELSEWHERE: readonly CardKind[] = ['change', 'decision', 'response']

/** Needs, providers, evidence and whatever other kinds of cards there are. */
export function otherCards(plan: Plan): Section {
	const kinds = CARD_KINDS.filter((kind) => !ELSEWHERE.includes(kind))
	const [filled, empty] = [kinds.filter((kind) => has(plan, kind)), kinds.filter((kind) => !has(plan, kind))]
	return section('cards', reportText.headings.cards, [
		...filled.flatMap((kind): Block[] => [
			heading(csvNames[kind]),
			...plan.cards[kind].flatMap((card: PlanCard) => cardBlocks(plan, card, 4)),
		]),
		...(empty.length > 0 ? [paragraph(reportText.cards.none(empty.map((kind) => csvNames[kind])))] : []),
	])
}

const has = (plan: Plan, kind: CardKind) => plan.cards[kind].length > 0

export function decisions(plan: Plan): Section {
	const all = plan.cards.decision
	return section(
		'decisions',
		reportText.headings.decisions,
		all.length > 0
			? all.flatMap((decision) => cardBlocks(plan, decision, 3))
			: [paragraph(reportText.decisions.none)],
	)
}

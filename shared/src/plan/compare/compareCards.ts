import { CARDS, CARD_KINDS, CARD_TITLES } from '../../model/cards.js'
import type { CardKind } from '../../model/cards.js'
import type { Plan, PlanCard } from '../Plan.js'
import type { CardPlace, Difference, DifferenceSubject } from './Difference.js'
import { compareFields } from './compareFields.js'
import type { OwnCodes } from './compareFields.js'
import { matched } from './matched.js'

/**
 * What two states of the cards say differently, kind after kind. Responses are compared as the answers to their questions; here
 * are those that answer none in either plan, because another card does.
 */
export const compareCards = (before: Plan, after: Plan): Difference[] =>
	CARD_KINDS.flatMap((kind) => {
		const [former, present] = [before.cards[kind], after.cards[kind]]
		return kind === 'response'
			? compareKind(kind, beside(before, after, former), beside(before, after, present))
			: compareKind(kind, former, present)
	})

function beside(before: Plan, after: Plan, responses: readonly PlanCard[]): readonly PlanCard[] {
	const answering = new Set(
		[...before.questions, ...after.questions].flatMap(({ response }) => response?.id ?? []),
	)
	return responses.filter(({ id }) => !answering.has(id))
}

function compareKind(type: CardKind, before: readonly PlanCard[], after: readonly PlanCard[]): Difference[] {
	const cards = matched(before, after, ({ id }) => id)
	const subject = ({ id }: PlanCard) => ({ kind: 'card', card: id, type }) as const
	const codes: OwnCodes = { [CARD_TITLES[type]]: () => 'renamed' }
	return [
		...cards.after.flatMap((pair): Difference[] =>
			pair.before
				? [
						...compareFields(subject(pair.after), CARDS[type], pair.before, pair.after, codes),
						...comparePlace(subject(pair.after), pair.before, pair.after),
					]
				: [{ code: 'added', subject: subject(pair.after) }],
		),
		...cards.gone.map((card): Difference => ({ code: 'deleted', subject: subject(card) })),
	]
}

/** Row and column go together: a card is dropped on a cell. */
export function comparePlace(subject: DifferenceSubject, before: CardPlace, after: CardPlace): Difference[] {
	const [was, is] = [placeOf(before), placeOf(after)]
	if (was.aspect === is.aspect && was.approach === is.approach) return []
	return [{ code: 'card_moved', subject, before: was, after: is }]
}

const placeOf = ({ aspect, approach }: CardPlace): CardPlace => ({ aspect, approach })

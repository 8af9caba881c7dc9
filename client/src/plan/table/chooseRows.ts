import { CARDS } from '@groundwork/shared/model/cards'
import type { Field } from '@groundwork/shared/model/fields'
import { textFields } from '@groundwork/shared/model/fields'
import type { PlanCard } from '@groundwork/shared/plan/Plan'
import { cardName } from '@groundwork/shared/plan/names'
import { folded } from '../ui/folded'

/** What the table of cards is asked to show. Empty: no matter which. */
export interface Filter {
	text: string
	aspect: string
	approach: string
	status: string
	/** `NOBODY` for those without one. */
	owner: string
}

export const NOBODY = '\u0000'
export const NO_FILTER: Filter = { text: '', aspect: '', approach: '', status: '', owner: '' }

export interface Order {
	/** The name of a field; `''` is the order of the board. */
	by: string
	down: boolean
}

type Values = Readonly<Record<string, unknown>>

/** The cards that a filter lets through, in an order. What nobody filled in comes last, whichever way it is sorted. */
export function chooseRows(cards: readonly PlanCard[], filter: Filter, order: Order): PlanCard[] {
	const chosen = cards.filter((card) => passes(card, filter))
	if (order.by === '') return order.down ? chosen.toReversed() : chosen
	const key = sortKey(chosen[0]?.type, order.by)
	return chosen
		.map((card) => ({ card, value: key(card) }))
		.toSorted((a, b) => {
			const [aEmpty, bEmpty] = [a.value === '', b.value === '']
			if (aEmpty || bEmpty) return Number(aEmpty) - Number(bEmpty)
			const difference =
				typeof a.value === 'number' && typeof b.value === 'number'
					? a.value - b.value
					: String(a.value).localeCompare(String(b.value), undefined, { numeric: true })
			return order.down ? -difference : difference
		})
		.map(({ card }) => card)
}

/** By a code in the order of its list: an idea comes before what is agreed. */
function sortKey(kind: PlanCard['type'] | undefined, by: string): (card: PlanCard) => string | number {
	const field = kind && (CARDS[kind] as Readonly<Record<string, Field>>)[by]
	return (card) => {
		const value = (card as unknown as Values)[by]
		if (field?.type === 'code') return value === '' ? '' : field.codes.indexOf(String(value))
		if (field?.type === 'codes') return Object.keys(value ?? {}).length || ''
		return typeof value === 'string' ? folded(value) : ''
	}
}

function passes(card: PlanCard, { text, aspect, approach, status, owner }: Filter): boolean {
	const values = card as unknown as Values
	if (aspect && card.aspect !== aspect) return false
	if (approach && card.approach !== approach) return false
	if (status && values['status'] !== status) return false
	if (owner && (values['owner'] ?? '') !== (owner === NOBODY ? '' : owner)) return false
	return text === '' || wordsOf(card).includes(folded(text))
}

function wordsOf(card: PlanCard): string {
	const values = card as unknown as Values
	return folded([cardName(card), ...textFields(CARDS[card.type]).map((name) => values[name])].join('\n'))
}

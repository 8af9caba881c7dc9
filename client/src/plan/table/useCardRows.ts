import type { CardKind } from '@groundwork/shared/model/cards'
import type { PlanCard } from '@groundwork/shared/plan/Plan'
import { useState } from 'react'
import { chooseRows } from './chooseRows'
import type { Filter, Order } from './chooseRows'
import { steadyRows } from './steadyRows'

interface Shown {
	kind: CardKind | undefined
	filter: Filter
	order: Order
	ids: readonly string[]
}

/** The rows to show now. They hold still while they are edited: see `steadyRows`. */
export function useCardRows(cards: readonly PlanCard[], filter: Filter, order: Order): PlanCard[] {
	const kind = cards[0]?.type
	const byId = new Map<string, PlanCard>(cards.map((card) => [card.id, card]))
	const wanted = chooseRows(cards, filter, order).map(({ id }): string => id)
	const [shown, setShown] = useState<Shown>({ kind, filter, order, ids: wanted })
	const asked = shown.kind === kind && shown.filter === filter && shown.order === order
	const ids = asked ? steadyRows(shown.ids, wanted, (id) => byId.has(id)) : wanted
	if (!asked || ids !== shown.ids) setShown({ kind, filter, order, ids })
	return ids.flatMap((id) => byId.get(id) ?? [])
}

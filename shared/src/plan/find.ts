import type { TLShapeId } from '@tldraw/tlschema'
import { CARD_KINDS } from '../model/cards.js'
import type { CardKind } from '../model/cards.js'
import { cellKey } from '../model/shapes/map.js'
import type { Plan, PlanCard, PlanCell, PlanImpediment, PlanTie } from './Plan.js'

/** Things of a plan by what names them. An index is made when it is first asked for, and lives as long as its part of the plan. */

type Cards = Plan['cards']
type Impediments = Plan['impediments']
type Ties = Plan['ties']

const cards = new WeakMap<Cards, ReadonlyMap<string, PlanCard>>()
const impediments = new WeakMap<Impediments, ReadonlyMap<string, PlanImpediment>>()
const ties = new WeakMap<Ties, ReadonlyMap<string, PlanTie>>()

const byId = <Item extends { id: TLShapeId }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
	new Map(items.map((item) => [item.id, item]))

/** All cards, kind after kind. */
export const allCards = (all: Cards): PlanCard[] =>
	CARD_KINDS.flatMap((kind: CardKind): readonly PlanCard[] => all[kind])

export function findCard(plan: Pick<Plan, 'cards'>, id: string): PlanCard | undefined {
	let index = cards.get(plan.cards)
	if (!index) cards.set(plan.cards, (index = byId(allCards(plan.cards))))
	return index.get(id)
}

export function findImpediment(plan: Pick<Plan, 'impediments'>, id: string): PlanImpediment | undefined {
	let index = impediments.get(plan.impediments)
	if (!index) impediments.set(plan.impediments, (index = byId(plan.impediments)))
	return index.get(id)
}

export function findTie(plan: Pick<Plan, 'ties'>, id: string): PlanTie | undefined {
	let index = ties.get(plan.ties)
	if (!index) ties.set(plan.ties, (index = byId(plan.ties)))
	return index.get(id)
}

export const findCell = (
	plan: Pick<Plan, 'maps'>,
	{ map, aspect, approach }: { map: string; aspect: string; approach: string },
): PlanCell | undefined => plan.maps.find(({ id }) => id === map)?.cells.get(cellKey(aspect, approach))

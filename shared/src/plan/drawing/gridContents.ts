import type { CardKind } from '../../model/cards.js'
import { gridSpec } from '../../model/shapes/grid.js'
import type { GridKind } from '../../model/shapes/grid.js'
import { gridCellKey } from '../../model/shapes/gridLayout.js'
import type { GridLine, LiveParts } from '../../model/shapes/gridLayout.js'
import type { Plan, PlanCard } from '../Plan.js'
import { allCards, findCard } from '../find.js'
import { approachName, cardName } from '../names.js'
import { valuesOf } from './values.js'

/** What a grid shows of other records, with the cards that lie in its cells because of what they say. */
export interface GridContents extends LiveParts {
	cards(row: string, column: string): readonly PlanCard[]
}

const NONE: readonly PlanCard[] = []

export function gridContents(plan: Plan, kind: GridKind): GridContents {
	const { rows, columns } = gridSpec(kind)
	const byCell = kind === 'teacher_help' ? helping(plan) : cardsByCell(plan, kind)
	const cards = (row: string, column: string) => byCell.get(gridCellKey(row, column)) ?? NONE
	return {
		rows: linesOf(plan, rows.live),
		columns: linesOf(plan, columns.live),
		cards,
		chips: (row, column) => cards(row, column).length,
	}
}

/** Approaches are those of the first map. */
function linesOf(plan: Plan, live: 'approaches' | CardKind | undefined): GridLine[] {
	if (live === undefined) return []
	if (live === 'approaches')
		return (plan.maps[0]?.approaches ?? []).map((approach) => ({
			key: approach.key,
			live: true,
			item: { code: approach.code, index: approach.index, label: approachName(approach) },
		}))
	return plan.cards[live].map((card) => ({
		key: card.id,
		live: true,
		// Their order is that of the board.
		item: { code: 'other', label: cardName(card), index: '' as GridLine['item']['index'] },
	}))
}

function cardsByCell(plan: Plan, kind: GridKind): ReadonlyMap<string, PlanCard[]> {
	const found = new Map<string, PlanCard[]>()
	const { cards } = gridSpec(kind)
	if (!cards) return found
	for (const card of plan.cards[cards.kind]) {
		const values = valuesOf(card)
		put(found, gridCellKey(String(values[cards.row]), String(values[cards.column])), card)
	}
	return found
}

/** Who helps with which need: a tie from the one card, which answers the other. */
function helping(plan: Plan): ReadonlyMap<string, PlanCard[]> {
	const found = new Map<string, PlanCard[]>()
	const needs = new Set(allCards(plan.cards).flatMap(({ id, type }) => (type === 'support_need' ? [id] : [])))
	for (const { meaning, from, to } of plan.ties) {
		if (meaning !== 'answers' || from.kind !== 'card' || to.kind !== 'card' || !needs.has(to.card)) continue
		const provider = findCard(plan, from.card)
		if (provider?.type === 'provider') put(found, gridCellKey(to.card, 'provider'), provider)
	}
	return found
}

/** Once: two people may have tied the same two. */
function put(into: Map<string, PlanCard[]>, key: string, card: PlanCard): void {
	const here = into.get(key)
	if (!here) into.set(key, [card])
	else if (!here.includes(card)) here.push(card)
}

import type { Subject } from '@groundwork/shared/model/shapes/subject'
import type { Plan, PlanMap } from '@groundwork/shared/plan/Plan'
import { findCard } from '@groundwork/shared/plan/find'
import type { Ripple, RippleStart } from '@groundwork/shared/plan/ripple'
import { GROUPS } from './groups'
import type { RippleGroup } from './groups'

/** Why a place of the map lights up. */
export interface Lit {
	/** What matters most comes first. */
	groups: readonly RippleGroup[]
	/** How many things are reached there: a cell, and the cards that lie on it. */
	count: number
	/** Of the nearest of them. */
	distance: number
}

/** A cell by its row and column; a row's head by the row alone. */
export const placeKey = (aspect: string, approach = ''): string => `${aspect}:${approach}`

/** All places of a map, row by row. */
export const placesOf = ({ aspects, approaches }: PlanMap): ReadonlySet<string> =>
	new Set(
		aspects.flatMap(({ key }) => [
			placeKey(key),
			...approaches.map((approach) => placeKey(key, approach.key)),
		]),
	)

/** Where a cell or a card lies on a map; a card on a row alone lies at the row's head. */
function placeOf(plan: Plan, map: PlanMap, subject: Subject | RippleStart): string | undefined {
	if (subject.kind !== 'card') {
		if (subject.map !== map.id) return undefined
		return placeKey(subject.aspect, subject.kind === 'cell' ? subject.approach : '')
	}
	const card = findCard(plan, subject.card)
	if (!card || !map.aspects.some(({ key }) => key === card.aspect)) return undefined
	const isOnCell = map.approaches.some(({ key }) => key === card.approach)
	return placeKey(card.aspect, isOnCell ? card.approach : '')
}

/** The places of a map that light up, by what is reached there. */
export function litPlaces(plan: Plan, map: PlanMap, ripple: Ripple): ReadonlyMap<string, Lit> {
	const places = new Map<string, Lit>()
	for (const group of GROUPS) {
		for (const { subject, distance } of ripple[group]) {
			const place = placeOf(plan, map, subject)
			if (place === undefined) continue
			const lit = places.get(place) ?? { groups: [], count: 0, distance }
			places.set(place, {
				groups: lit.groups.includes(group) ? lit.groups : [...lit.groups, group],
				count: lit.count + 1,
				distance: Math.min(lit.distance, distance),
			})
		}
	}
	return places
}

/** Whether the ripple begins at a place. A whole row begins at its head. */
export const beginsAt = (plan: Plan, map: PlanMap, start: RippleStart | undefined): string | undefined =>
	start && placeOf(plan, map, start)

import type { MapShape } from '../../model/shapes/map.js'
import type { PlanMap } from '../Plan.js'
import { MapParts } from './MapParts.js'
import type { Around } from './MapParts.js'
import { keepList, memo } from './memo.js'
import type { CardsAt } from './placement.js'

/** All maps, each kept from one projection to the next. */
export function planMaps() {
	let kept = new Map<string, MapParts>()
	let list: readonly PlanMap[] | undefined

	return memo(
		(
			shapes: readonly MapShape[],
			placed: ReadonlyMap<string, ReadonlyMap<string, CardsAt>>,
			impediments: Around['impediments'],
		): readonly PlanMap[] => {
			kept = new Map(shapes.map(({ id }) => [id, kept.get(id) ?? new MapParts()]))
			return (list = keepList(
				list,
				shapes.map((shape) =>
					kept.get(shape.id)!.project(shape, { cards: placed.get(shape.id), impediments }),
				),
			))
		},
	)
}

import type { MapShape } from '../../model/shapes/map.js'
import type { PlanMap } from '../Plan.js'
import type { CardsByCell } from './CardsByCell.js'
import { MapParts } from './MapParts.js'
import type { Around } from './MapCells.js'
import type { MapKeys } from './mapKeys.js'
import { keepList, memo } from './memo.js'
import type { InTheWay } from './presence.js'

/** All maps, each kept from one projection to the next. */
export function planMaps(cards: CardsByCell) {
	let kept = new Map<string, MapParts>()
	let list: readonly PlanMap[] | undefined

	return memo(
		(
			shapes: readonly MapShape[],
			keys: readonly MapKeys[],
			impediments: InTheWay,
			_cards: CardsByCell['version'],
			_shift: object,
		): readonly PlanMap[] => {
			kept = new Map(shapes.map(({ id }) => [id, kept.get(id) ?? new MapParts()]))
			const maps = shapes.map((shape, at) => {
				const own = keys[at]!
				const cardsAt: Around['cardsAt'] = (key, aspect, approach) =>
					cards.at(key, own, keys.length === 1 ? keys : having(keys, aspect, approach))
				return kept.get(shape.id)!.project(shape, { cardsAt, impediments })
			})
			return (list = keepList(list, maps))
		},
	)
}

const having = (keys: readonly MapKeys[], aspect: string, approach: string): MapKeys[] =>
	keys.filter(({ aspects, approaches }) => aspects.has(aspect) && approaches.has(approach))

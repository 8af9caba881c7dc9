import { CATEGORIES } from '../../model/domain.js'
import type { MapApproach, MapAspect, MapShape } from '../../model/shapes/map.js'
import { orderedApproaches, orderedAspects } from '../../model/shapes/mapLayout.js'
import type { PlanApproach, PlanAspect, PlanMap } from '../Plan.js'
import { MapCells } from './MapCells.js'
import type { Around } from './MapCells.js'
import { keepEqual, keepFields, keepList } from './memo.js'

/** One map from one projection to the next: rows, columns and cells that say the same stay the same objects. */
export class MapParts {
	readonly #approaches = new Map<string, { raw: MapApproach; approach: PlanApproach }>()
	readonly #aspects = new Map<string, { raw: MapAspect; aspect: PlanAspect }>()
	readonly #cells = new MapCells()
	#map: PlanMap | undefined

	project(shape: MapShape, around: Around): PlanMap {
		const former = this.#map
		const { title, folded } = shape.props
		const approaches = keepList(
			former?.approaches,
			orderedApproaches(shape.props).map(([key, raw]) => this.#approach(key, raw)),
		)
		const aspects = keepList(
			former?.aspects,
			orderedAspects(shape.props).map(([key, raw]) => this.#aspect(key, raw)),
		)
		const map: PlanMap = {
			id: shape.id,
			title,
			approaches,
			aspects,
			cells: this.#cells.project(shape, aspects, approaches, around),
			folded: keepEqual(former?.folded, new Set(CATEGORIES.filter((category) => folded[category]))),
		}
		return (this.#map = keepFields(former, map))
	}

	#approach(key: string, raw: MapApproach): PlanApproach {
		const former = this.#approaches.get(key)
		if (former?.raw === raw) return former.approach
		const approach = keepEqual(former?.approach, { ...raw, key })
		this.#approaches.set(key, { raw, approach })
		return approach
	}

	#aspect(key: string, raw: MapAspect): PlanAspect {
		const former = this.#aspects.get(key)
		if (former?.raw === raw) return former.aspect
		const aspect = keepEqual(former?.aspect, { ...raw, key })
		this.#aspects.set(key, { raw, aspect })
		return aspect
	}
}

import type { TLShapeId } from '@tldraw/tlschema'
import { CATEGORIES } from '../../model/domain.js'
import { CELL_FIELDS, UNJUDGED, cellKey } from '../../model/shapes/map.js'
import type { MapApproach, MapAspect, MapCell, MapShape } from '../../model/shapes/map.js'
import { orderedApproaches, orderedAspects } from '../../model/shapes/mapLayout.js'
import { subjectKey } from '../../model/shapes/subject.js'
import type { PlanApproach, PlanAspect, PlanCell, PlanMap } from '../Plan.js'
import { keepEqual, keepFields, keepList, sameItems } from './memo.js'
import type { CardsAt } from './CardsByCell.js'
import type { InTheWay } from './presence.js'

/** What lies in the cells of a map besides its verdicts. */
export interface Around {
	cardsAt(key: string, aspect: string, approach: string): CardsAt
	impediments: InTheWay
}

const NONE: readonly TLShapeId[] = []

interface KeptCell {
	raw: MapCell
	/** Its `subjectKey`. */
	subject: string
	cell: PlanCell
}

/** One map from one projection to the next: rows, columns and cells that say the same stay the same objects. */
export class MapParts {
	readonly #approaches = new Map<string, { raw: MapApproach; approach: PlanApproach }>()
	readonly #aspects = new Map<string, { raw: MapAspect; aspect: PlanAspect }>()
	readonly #cells = new Map<string, KeptCell>()
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
			cells: this.#allCells(shape, aspects, approaches, around),
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

	#allCells(
		{ id, props }: MapShape,
		aspects: readonly PlanAspect[],
		approaches: readonly PlanApproach[],
		{ cardsAt, impediments }: Around,
	): ReadonlyMap<string, PlanCell> {
		const former = this.#map?.cells
		const cells = new Map<string, PlanCell>()
		let isSame = former?.size === aspects.length * approaches.length
		for (const { key: aspect, category } of aspects) {
			for (const { key: approach } of approaches) {
				const key = cellKey(aspect, approach)
				const kept = this.#cells.get(key)
				const subject = kept?.subject ?? subjectKey({ kind: 'cell', map: id, aspect, approach })
				const raw = props.cells[key] ?? UNJUDGED
				const { changes, cards } = cardsAt(key, aspect, approach)
				const inTheWay = impediments.get(subject) ?? NONE
				let cell = kept?.cell
				if (
					!cell ||
					kept?.raw !== raw ||
					cell.category !== category ||
					!sameItems(cell.changes, changes) ||
					!sameItems(cell.cards, cards) ||
					!sameItems(cell.impediments, inTheWay)
				) {
					const touched = isTouched(raw)
					const place = { map: id, aspect, approach, category }
					const next = { ...raw, ...place, touched, changes, cards, impediments: inTheWay }
					cell = keepEqual(kept?.cell, next)
					this.#cells.set(key, { raw, subject, cell })
				}
				isSame &&= former?.get(key) === cell
				cells.set(key, cell)
			}
		}
		// The order is part of what a map says: rows that changed places are another map of cells.
		return isSame && former && sameItems([...former.keys()], [...cells.keys()]) ? former : cells
	}
}

const FIELDS = Object.keys(CELL_FIELDS) as (keyof typeof CELL_FIELDS)[]

const isTouched = (cell: MapCell): boolean => FIELDS.some((name) => cell[name] !== UNJUDGED[name])

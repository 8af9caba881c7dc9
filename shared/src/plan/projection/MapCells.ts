import type { TLShapeId } from '@tldraw/tlschema'
import { CELL_FIELDS, UNJUDGED, cellKey } from '../../model/shapes/map.js'
import type { MapCell, MapShape } from '../../model/shapes/map.js'
import { subjectKey } from '../../model/shapes/subject.js'
import type { PlanApproach, PlanAspect, PlanCell } from '../Plan.js'
import type { CardsAt } from './CardsByCell.js'
import { keepEqual, memo, sameItems } from './memo.js'
import type { InTheWay } from './presence.js'

/** What lies in the cells of a map besides its verdicts. */
export interface Around {
	cardsAt(key: string, aspect: string, approach: string): CardsAt
	impediments: InTheWay
}

/** Where a row and a column meet, whatever is said there. */
interface Slot {
	key: string
	/** Its `subjectKey`. */
	subject: string
	place: Pick<PlanCell, 'map' | 'aspect' | 'approach' | 'category'>
}

const NONE: readonly TLShapeId[] = []

/** The cells of one map from one projection to the next: those that say the same stay the same objects. */
export class MapCells {
	readonly #slotsOf = memo((map: TLShapeId, rows: readonly PlanAspect[], columns: readonly PlanApproach[]) =>
		keepEqual(
			this.#slots,
			rows.flatMap((row) => columns.map((column) => slotOf(map, row, column))),
		),
	)
	/** What each cell said before, and what of the map's own it was made of. */
	readonly #kept = new Map<string, { raw: MapCell; cell: PlanCell }>()
	#cells: ReadonlyMap<string, PlanCell> | undefined
	#slots: readonly Slot[] = []

	project(
		{ id, props }: MapShape,
		rows: readonly PlanAspect[],
		columns: readonly PlanApproach[],
		around: Around,
	): ReadonlyMap<string, PlanCell> {
		const slots = this.#slotsOf(id, rows, columns)
		const before = this.#slots === slots ? this.#cells : undefined
		let isSame = before !== undefined
		const cells = slots.map((slot) => {
			const former = this.#kept.get(slot.key)
			const cell = this.#cell(slot, props.cells[slot.key as keyof typeof props.cells] ?? UNJUDGED, around)
			isSame &&= former?.cell === cell
			return cell
		})
		if (before && isSame) return before
		this.#slots = slots
		return (this.#cells = new Map(slots.map(({ key }, at) => [key, cells[at]!])))
	}

	#cell({ key, subject, place }: Slot, raw: MapCell, { cardsAt, impediments }: Around): PlanCell {
		const former = this.#kept.get(key)
		const { changes, cards } = cardsAt(key, place.aspect, place.approach)
		const inTheWay = impediments.get(subject) ?? NONE
		if (
			former?.raw === raw &&
			former.cell.category === place.category &&
			sameItems(former.cell.changes, changes) &&
			sameItems(former.cell.cards, cards) &&
			sameItems(former.cell.impediments, inTheWay)
		)
			return former.cell
		const touched = isTouched(raw)
		const cell = keepEqual(former?.cell, { ...raw, ...place, touched, changes, cards, impediments: inTheWay })
		this.#kept.set(key, { raw, cell })
		return cell
	}
}

function slotOf(
	map: TLShapeId,
	{ key: aspect, category }: PlanAspect,
	{ key: approach }: PlanApproach,
): Slot {
	return {
		key: cellKey(aspect, approach),
		subject: subjectKey({ kind: 'cell', map, aspect, approach }),
		place: { map, aspect, approach, category },
	}
}

const FIELDS = Object.keys(CELL_FIELDS) as (keyof typeof CELL_FIELDS)[]

const isTouched = (cell: MapCell): boolean => FIELDS.some((name) => cell[name] !== UNJUDGED[name])

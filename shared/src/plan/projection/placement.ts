import type { TLShapeId } from '@tldraw/tlschema'
import type { CardShape } from '../../model/shapes/card.js'
import { cellKey } from '../../model/shapes/map.js'
import type { MapShape } from '../../model/shapes/map.js'
import type { BoardOrder } from './BoardOrder.js'

/** The cards that belong to a cell, in the order of the board. */
export interface CardsAt {
	changes: readonly TLShapeId[]
	cards: readonly TLShapeId[]
}

export const NO_CARDS: CardsAt = { changes: [], cards: [] }

/**
 * The cards of each cell, by map and cell. A card names a row and a column and no map: it belongs to the first map of its own
 * page that has both, else to the first of the board. Most boards have one.
 */
export function placeCards(
	cards: Iterable<CardShape>,
	maps: readonly MapShape[],
	order: BoardOrder,
): ReadonlyMap<string, ReadonlyMap<string, CardsAt>> {
	const found = new Map<string, Map<string, CardShape[]>>(maps.map(({ id }) => [id, new Map()]))
	const pages = new Map(maps.map(({ id }) => [id, order.placeOf(id).page]))

	for (const card of cards) {
		const { aspect, approach } = card.props
		if (aspect === '' || approach === '') continue
		const fitting = maps.filter(
			({ props }) => Object.hasOwn(props.aspects, aspect) && Object.hasOwn(props.approaches, approach),
		)
		const page = order.placeOf(card.id).page
		const map = fitting.find(({ id }) => pages.get(id) === page) ?? fitting[0]
		if (!map) continue
		const key = cellKey(aspect, approach)
		const cells = found.get(map.id)!
		const here = cells.get(key)
		if (here) here.push(card)
		else cells.set(key, [card])
	}

	const inOrder = (a: CardShape, b: CardShape) =>
		order.placeOf(a.id).order < order.placeOf(b.id).order ? -1 : 1
	const split = (here: CardShape[]): CardsAt => {
		const sorted = here.toSorted(inOrder)
		return {
			changes: sorted.filter(({ type }) => type === 'change').map(({ id }) => id),
			cards: sorted.filter(({ type }) => type !== 'change').map(({ id }) => id),
		}
	}
	return new Map(
		[...found].map(([map, cells]) => [map, new Map([...cells].map(([key, here]) => [key, split(here)]))]),
	)
}

import type { TLShapeId } from '@tldraw/tlschema'
import type { CardShape } from '../../model/shapes/card.js'
import { cellKey } from '../../model/shapes/map.js'
import type { BoardOrder } from './BoardOrder.js'
import type { MapKeys } from './mapKeys.js'

/** The cards that belong to a cell, in the order of the board. */
export interface CardsAt {
	changes: readonly TLShapeId[]
	cards: readonly TLShapeId[]
}

const NO_CARDS: CardsAt = { changes: [], cards: [] }

/** The cards by the row and the column they name. */
export class CardsByCell {
	readonly #order: BoardOrder
	readonly #cards = new Map<string, Map<string, CardShape>>()
	#found = new Map<string, CardsAt>()
	#foundAt: object
	/** Another object when a card came to another cell, or to another place in one. */
	version: object = {}

	constructor(order: BoardOrder) {
		this.#order = order
		this.#foundAt = order.shift
	}

	put(card: CardShape, former: CardShape | undefined): void {
		if (former && isWhereItWas(card, former)) {
			this.#cards.get(keyOf(card))?.set(card.id, card)
			return
		}
		if (former) this.remove(former)
		const key = keyOf(card)
		const here = this.#cards.get(key)
		if (here) here.set(card.id, card)
		else this.#cards.set(key, new Map([[card.id, card]]))
		this.#changed(key)
	}

	remove(card: CardShape): void {
		const key = keyOf(card)
		this.#cards.get(key)?.delete(card.id)
		this.#changed(key)
	}

	/**
	 * A card names a row and a column and no map: it belongs to the first map of its own page that has both, else to the first of
	 * the board. `maps` are all that have them, most often one.
	 */
	at(key: string, map: MapKeys, maps: readonly MapKeys[]): CardsAt {
		if (maps.length === 1) return this.#all(key)
		const here = [...(this.#cards.get(key)?.values() ?? [])].filter(({ id }) => {
			const { page } = this.#order.placeOf(id)
			return (maps.find((one) => one.page === page) ?? maps[0]) === map
		})
		return this.#inOrder(here)
	}

	#all(key: string): CardsAt {
		if (this.#foundAt !== this.#order.shift) this.#found = new Map()
		this.#foundAt = this.#order.shift
		let found = this.#found.get(key)
		if (!found) this.#found.set(key, (found = this.#inOrder([...(this.#cards.get(key)?.values() ?? [])])))
		return found
	}

	#inOrder(here: readonly CardShape[]): CardsAt {
		if (here.length === 0) return NO_CARDS
		const orderOf = ({ id }: CardShape) => this.#order.placeOf(id).order
		const sorted = here.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
		return {
			changes: sorted.filter(({ type }) => type === 'change').map(({ id }) => id),
			cards: sorted.filter(({ type }) => type !== 'change').map(({ id }) => id),
		}
	}

	#changed(key: string): void {
		this.#found.delete(key)
		this.version = {}
	}
}

const keyOf = ({ props }: CardShape): string => cellKey(props.aspect, props.approach)

const isWhereItWas = (card: CardShape, former: CardShape): boolean =>
	card.type === former.type &&
	card.parentId === former.parentId &&
	card.index === former.index &&
	card.props.aspect === former.props.aspect &&
	card.props.approach === former.props.approach

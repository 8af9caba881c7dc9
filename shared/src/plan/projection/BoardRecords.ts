import type { TLRecord } from '@tldraw/tlschema'
import { CARD_KINDS, isCardKind } from '../../model/cards.js'
import type { CardKind } from '../../model/cards.js'
import { eachCard } from '../../model/shapes/card.js'
import type { CardShape } from '../../model/shapes/card.js'
import type { GridShape } from '../../model/shapes/grid.js'
import type { ImpedimentShape } from '../../model/shapes/impediment.js'
import type { MapShape } from '../../model/shapes/map.js'
import type { TieShape } from '../../model/shapes/tie.js'
import { BoardOrder, isOrdered } from './BoardOrder.js'
import { CardsByCell } from './CardsByCell.js'
import { Ordered } from './Ordered.js'

type OwnShape = MapShape | CardShape | ImpedimentShape | TieShape | GridShape

/** The records that a plan is made of, each type in the order of the board. All others are passed over. */
export class BoardRecords {
	readonly order = new BoardOrder()
	readonly maps = new Ordered<MapShape>(this.order)
	readonly cards: Readonly<Record<CardKind, Ordered<CardShape>>> = eachCard(
		() => new Ordered<CardShape>(this.order),
	)
	readonly impediments = new Ordered<ImpedimentShape>(this.order)
	readonly ties = new Ordered<TieShape>(this.order)
	readonly grids = new Ordered<GridShape>(this.order)
	readonly #shelves = new Map<string, Ordered<OwnShape>>(
		Object.entries({
			...this.cards,
			map: this.maps,
			impediment: this.impediments,
			tie: this.ties,
			grid: this.grids,
		}),
	)
	readonly byCell = new CardsByCell(this.order)
	readonly #types = new Map<string, string>()
	readonly #cardIds = new Set<string>()

	put(record: TLRecord): void {
		if (!isOrdered(record)) return
		this.order.put(record)
		if (record.typeName !== 'shape') return
		const shape = record as unknown as OwnShape
		if (this.#types.get(shape.id) !== shape.type) this.#takeOff(shape.id)
		const shelf = this.#shelves.get(shape.type)
		if (!shelf) return
		if (isCardKind(shape.type)) {
			this.byCell.put(shape as CardShape, this.cards[shape.type].get(shape.id))
			this.#cardIds.add(shape.id)
		}
		this.#types.set(shape.id, shape.type)
		shelf.put(shape)
	}

	remove(id: string): void {
		this.#takeOff(id)
		this.order.remove(id)
	}

	isCard(id: string): boolean {
		return this.#cardIds.has(id)
	}

	/** Objects that are others when a card came, went or moved. */
	cardMembers(): readonly object[] {
		return CARD_KINDS.map((kind) => this.cards[kind].members())
	}

	#takeOff(id: string): void {
		const type = this.#types.get(id)
		if (type === undefined) return
		this.#types.delete(id)
		this.#cardIds.delete(id)
		const card = isCardKind(type) ? this.cards[type].get(id) : undefined
		if (card) this.byCell.remove(card)
		this.#shelves.get(type)!.remove(id)
	}
}

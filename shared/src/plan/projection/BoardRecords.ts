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
	readonly #kinds = new Map<string, CardKind>()
	#placing: object = {}

	put(record: TLRecord): void {
		if (!isOrdered(record)) return
		this.order.put(record)
		if (record.typeName !== 'shape') return
		const shape = record as unknown as OwnShape
		if (isCardKind(shape.type)) this.#putCard(shape as CardShape)
		else if (shape.type === 'map') this.maps.put(shape)
		else if (shape.type === 'impediment') this.impediments.put(shape)
		else if (shape.type === 'tie') this.ties.put(shape)
		else if (shape.type === 'grid') this.grids.put(shape)
	}

	remove(id: string): void {
		this.order.remove(id)
		const kind = this.#kinds.get(id)
		this.#kinds.delete(id)
		if (kind) this.cards[kind].remove(id)
		else for (const shelf of [this.maps, this.impediments, this.ties, this.grids]) shelf.remove(id)
	}

	isCard(id: string): boolean {
		return this.#kinds.has(id)
	}

	cardLists(): readonly (readonly CardShape[])[] {
		return CARD_KINDS.map((kind) => this.cards[kind].list())
	}

	/** Objects that are others when a card came, went or moved. */
	cardMembers(): readonly object[] {
		return CARD_KINDS.map((kind) => this.cards[kind].members())
	}

	/** Another object when a card may belong to another cell. */
	get placing(): object {
		return this.#placing
	}

	#putCard(card: CardShape): void {
		const shelf = this.cards[card.type]
		const former = shelf.get(card.id)?.props
		if (former?.aspect !== card.props.aspect || former.approach !== card.props.approach) this.#placing = {}
		this.#kinds.set(card.id, card.type)
		shelf.put(card)
	}
}

import type { BoardOrder } from './BoardOrder.js'

interface Listed {
	id: string
	parentId: string
	index: string
}

/** The records of one type, in the order of the board. */
export class Ordered<Item extends Listed> {
	readonly #items = new Map<string, Item>()
	readonly #order: BoardOrder
	#list: Item[] = []
	/** Whether the list was given away, and must be copied before it is changed. */
	#given = false
	/** Where each stands in the list; none where the list is to be made again. */
	#at: Map<string, number> | undefined = new Map()
	#shift: object
	#members: object = {}

	constructor(order: BoardOrder) {
		this.#order = order
		this.#shift = order.shift
	}

	get(id: string): Item | undefined {
		return this.#items.get(id)
	}

	put(item: Item): void {
		const former = this.#items.get(item.id)
		this.#items.set(item.id, item)
		const at = this.#at?.get(item.id)
		if (at !== undefined && former?.parentId === item.parentId && former.index === item.index)
			this.#own()[at] = item
		else this.#at = undefined
	}

	remove(id: string): void {
		if (this.#items.delete(id)) this.#at = undefined
	}

	/** The same list until one of them changes. */
	list(): readonly Item[] {
		this.#given = true
		if (this.#at && this.#shift === this.#order.shift) return this.#list
		const order = (item: Item) => this.#order.placeOf(item.id).order
		this.#list = [...this.#items.values()].toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
		this.#at = new Map(this.#list.map(({ id }, at) => [id, at]))
		this.#shift = this.#order.shift
		this.#members = {}
		return this.#list
	}

	/** Another object when one came, went or moved. */
	members(): object {
		this.list()
		return this.#members
	}

	#own(): Item[] {
		if (this.#given) this.#list = [...this.#list]
		this.#given = false
		return this.#list
	}
}

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
	/** As of which shift of the board the list is sorted; none where it is to be sorted anew. */
	#sortedAt: object | undefined
	#members: object = {}

	constructor(order: BoardOrder) {
		this.#order = order
	}

	get(id: string): Item | undefined {
		return this.#items.get(id)
	}

	put(item: Item): void {
		const former = this.#items.get(item.id)
		this.#items.set(item.id, item)
		if (!this.#isSorted()) return
		const list = this.#own()
		const at = former ? list.indexOf(former) : -1
		if (former?.parentId === item.parentId && former.index === item.index) {
			list[at] = item
			return
		}
		if (at >= 0) list.splice(at, 1)
		list.splice(this.#placeIn(list, item), 0, item)
		this.#members = {}
	}

	remove(id: string): void {
		const former = this.#items.get(id)
		if (!former) return
		this.#items.delete(id)
		this.#members = {}
		if (!this.#isSorted()) return
		const list = this.#own()
		list.splice(list.indexOf(former), 1)
	}

	/** The same list until one of them changes. */
	list(): readonly Item[] {
		this.#given = true
		if (this.#isSorted()) return this.#list
		this.#list = [...this.#items.values()].toSorted((a, b) => (this.#of(a) < this.#of(b) ? -1 : 1))
		this.#sortedAt = this.#order.shift
		this.#members = {}
		return this.#list
	}

	/** Another object when one came, went or moved. */
	members(): object {
		this.list()
		return this.#members
	}

	#isSorted(): boolean {
		if (this.#sortedAt !== this.#order.shift) this.#sortedAt = undefined
		return this.#sortedAt !== undefined
	}

	#of(item: Item): string {
		return this.#order.placeOf(item.id).order
	}

	#placeIn(list: readonly Item[], item: Item): number {
		const order = this.#of(item)
		let [from, to] = [0, list.length]
		while (from < to) {
			const middle = (from + to) >> 1
			if (this.#of(list[middle]!) < order) from = middle + 1
			else to = middle
		}
		return from
	}

	#own(): Item[] {
		if (this.#given) this.#list = [...this.#list]
		this.#given = false
		return this.#list
	}
}

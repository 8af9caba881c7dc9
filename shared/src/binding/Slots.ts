import type { IndexKey } from '@tldraw/utils'
import { SetsByKey } from './SetsByKey.js'

/** A place in the order of a parent's shapes. */
export interface Slot {
	parent: string
	index: IndexKey
}

const key = ({ parent, index }: Slot) => `${parent} ${index}`

/**
 * Which shapes stand at which place. The order of the places below a parent is kept from the first time it is asked for: most
 * parents never have two shapes at one place, and need none.
 */
export class Slots {
	readonly #slotOf = new Map<string, Slot>()
	readonly #members = new SetsByKey()
	readonly #siblings = new SetsByKey()
	readonly #crowded = new SetsByKey()
	/** The different indices below a parent, in order. */
	readonly #orders = new Map<string, IndexKey[]>()

	of(id: string): Slot | undefined {
		return this.#slotOf.get(id)
	}

	members(slot: Slot): ReadonlySet<string> {
		return this.#members.get(key(slot))
	}

	/** The place before, if several shapes stand at it. */
	crowdedBefore({ parent, index }: Slot): Slot | undefined {
		if (this.#crowded.get(parent).size === 0) return undefined
		const order = this.#order(parent)
		const previous = order[firstNotBelow(order, index) - 1]
		const slot = previous && { parent, index: previous }
		return slot && this.members(slot).size > 1 ? slot : undefined
	}

	/** The index of the place behind. */
	indexAfter({ parent, index }: Slot): IndexKey | undefined {
		const order = this.#order(parent)
		const at = firstNotBelow(order, index)
		return order[order[at] === index ? at + 1 : at]
	}

	enter(id: string, slot: Slot): void {
		this.#slotOf.set(id, slot)
		this.#siblings.add(slot.parent, id)
		this.#members.add(key(slot), id)
		if (this.members(slot).size > 1) this.#crowded.add(slot.parent, key(slot))
		const order = this.#orders.get(slot.parent)
		if (!order || this.members(slot).size > 1) return
		order.splice(firstNotBelow(order, slot.index), 0, slot.index)
	}

	leave(id: string): void {
		const slot = this.#slotOf.get(id)
		if (!slot) return
		this.#slotOf.delete(id)
		this.#siblings.delete(slot.parent, id)
		this.#members.delete(key(slot), id)
		if (this.members(slot).size < 2) this.#crowded.delete(slot.parent, key(slot))
		const order = this.#orders.get(slot.parent)
		if (!order || this.members(slot).size > 0) return
		order.splice(firstNotBelow(order, slot.index), 1)
		if (order.length === 0) this.#orders.delete(slot.parent)
	}

	#order(parent: string): IndexKey[] {
		const known = this.#orders.get(parent)
		if (known) return known
		const indices = new Set<IndexKey>()
		for (const id of this.#siblings.get(parent)) indices.add(this.#slotOf.get(id)!.index)
		const order = [...indices].toSorted()
		this.#orders.set(parent, order)
		return order
	}
}

/** The first place in a sorted list that holds this index or a later one. */
function firstNotBelow(order: readonly IndexKey[], index: IndexKey): number {
	let [low, high] = [0, order.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if (order[middle]! < index) low = middle + 1
		else high = middle
	}
	return low
}

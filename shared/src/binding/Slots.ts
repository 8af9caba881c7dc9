import type { IndexKey } from '@tldraw/utils'
import { SetsByKey } from './SetsByKey.js'

/** A place in the order of a parent's shapes. */
export interface Slot {
	parent: string
	index: IndexKey
}

const key = ({ parent, index }: Slot) => `${parent} ${index}`

/** Which shapes stand at which place. A place that holds more than one crowds its parent. */
export class Slots {
	readonly #slotOf = new Map<string, Slot>()
	readonly #members = new SetsByKey()
	readonly #siblings = new SetsByKey()
	readonly #crowded = new SetsByKey()

	of(id: string): Slot | undefined {
		return this.#slotOf.get(id)
	}

	members(slot: Slot): ReadonlySet<string> {
		return this.#members.get(key(slot))
	}

	isCrowded(parent: string): boolean {
		return this.#crowded.get(parent).size > 0
	}

	/** The different indices below a parent, in order. */
	indices(parent: string): IndexKey[] {
		const indices = new Set<IndexKey>()
		for (const id of this.#siblings.get(parent)) {
			const slot = this.#slotOf.get(id)
			if (slot) indices.add(slot.index)
		}
		return [...indices].toSorted()
	}

	enter(id: string, slot: Slot): void {
		this.#slotOf.set(id, slot)
		this.#siblings.add(slot.parent, id)
		this.#members.add(key(slot), id)
		if (this.members(slot).size > 1) this.#crowded.add(slot.parent, key(slot))
	}

	leave(id: string): void {
		const slot = this.#slotOf.get(id)
		if (!slot) return
		this.#slotOf.delete(id)
		this.#siblings.delete(slot.parent, id)
		this.#members.delete(key(slot), id)
		if (this.members(slot).size < 2) this.#crowded.delete(slot.parent, key(slot))
	}
}

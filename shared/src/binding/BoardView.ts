import { DocumentRecordType, PageRecordType, TLDOCUMENT_ID } from '@tldraw/tlschema'
import type { TLBinding, TLPage, TLPageId, TLRecord, TLShape } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { generateNKeysBetween } from 'fractional-indexing-jittered'
import { FIRST_PAGE_ID } from '../board/seed.js'
import { SetsByKey } from './SetsByKey.js'
import { Slots } from './Slots.js'
import type { Slot } from './Slots.js'

/** tldraw recurses through the parents of a shape; nobody nests by hand as deep as this. */
const MAX_DEPTH = 64

/**
 * What a canvas may safely show of a board's records. Merging can leave a shape whose parent somebody deleted, two shapes
 * inside each other, a connector with one end, two siblings at one index, or no page at all; tldraw breaks on some of these
 * (two shapes inside each other never stop recursing). The repairs are a pure function of the records, so every replica
 * shows the same, and they are never written: the records stay as people made them, and come back right when the cause goes.
 *
 * - A shape whose parent is gone is shown on the first page, and so is one nested deeper than tldraw can follow.
 * - A ring of parents is opened at its smallest id.
 * - A connector is shown while its arrow and what it points at are.
 * - Of siblings at one index the smallest id keeps it; the others stand right behind it, in the order of their ids.
 * - A board without a page or a document record shows tldraw's first ones.
 *
 * The work is in proportion to what changed and what hangs on it.
 */
export class BoardView {
	readonly #records = new Map<string, TLRecord>()
	readonly #shown = new Map<string, TLRecord>()
	/** Shapes by parent, connectors by end: as the records say, not as shown. */
	readonly #children = new SetsByKey()
	readonly #connectors = new SetsByKey()
	readonly #pages = new Set<string>()
	/** Shown shapes by parent and index, before siblings at one index are told apart. */
	readonly #slots = new Slots()
	/** The indices given to shapes that share theirs with a sibling. */
	readonly #ownIndices = new Map<string, IndexKey>()

	constructor() {
		this.update(new Map([[TLDOCUMENT_ID, undefined]]))
	}

	get(id: string): TLRecord | undefined {
		return this.#shown.get(id)
	}

	ids(): Iterable<string> {
		return this.#shown.keys()
	}

	/** Takes in records that changed (`undefined`: gone). Returns the ids of all whose shown form may differ now. */
	update(changes: ReadonlyMap<string, TLRecord | undefined>): Set<string> {
		const affected = new Set<string>()
		const firstPage = this.#firstPage()
		for (const id of changes.keys()) this.#addWithDescendants(id, affected)
		for (const [id, record] of changes) this.#store(id, record)
		if (this.#firstPage() !== firstPage) this.#addStrays(affected)
		affected.add(FIRST_PAGE_ID)

		const crowded = new Map<string, Slot>()
		for (const id of affected) this.#show(id, this.#repaired(id), crowded)
		for (const id of affected) for (const connector of this.#connectors.get(id)) affected.add(connector)
		for (const id of affected) {
			if (this.#records.get(id)?.typeName === 'binding') this.#show(id, this.#repaired(id), crowded)
		}
		for (const slot of crowded.values()) this.#spread(slot, affected)
		return affected
	}

	/** The children of a record are known before it is, and change only by their own records: one pass finds all. */
	#addWithDescendants(id: string, into: Set<string>): void {
		const waiting = [id]
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			if (into.has(next)) continue
			into.add(next)
			waiting.push(...this.#children.get(next))
		}
	}

	/** Shapes shown on the first page for want of their own parent move along when another page becomes the first. */
	#addStrays(into: Set<string>): void {
		for (const [id, shown] of this.#shown) {
			const record = this.#records.get(id)
			if (shown.typeName !== 'shape' || record?.typeName !== 'shape') continue
			const isStray = shown.parentId !== record.parentId || !this.#records.has(record.parentId)
			if (isStray) this.#addWithDescendants(id, into)
		}
	}

	#store(id: string, record: TLRecord | undefined): void {
		const old = this.#records.get(id)
		if (old?.typeName === 'shape') this.#children.delete(old.parentId, id)
		if (old?.typeName === 'binding') for (const end of endsOf(old)) this.#connectors.delete(end, id)
		if (old?.typeName === 'page') this.#pages.delete(id)
		if (record === undefined) {
			this.#records.delete(id)
			return
		}
		this.#records.set(id, record)
		if (record.typeName === 'shape') this.#children.add(record.parentId, id)
		if (record.typeName === 'binding') for (const end of endsOf(record)) this.#connectors.add(end, id)
		if (record.typeName === 'page') this.#pages.add(id)
	}

	#repaired(id: string): TLRecord | undefined {
		const record = this.#records.get(id)
		if (record === undefined) return standIn(id, this.#pages.size === 0)
		if (record.typeName === 'binding') {
			return this.#isArrow(record.fromId) && this.#shown.get(record.toId)?.typeName === 'shape'
				? record
				: undefined
		}
		if (record.typeName !== 'shape') return record
		const parentId = this.#parentOf(record)
		return parentId === record.parentId ? record : { ...record, parentId }
	}

	#isArrow(id: string): boolean {
		const shape = this.#shown.get(id)
		return shape?.typeName === 'shape' && shape.type === 'arrow'
	}

	#parentOf(shape: TLShape): TLShape['parentId'] {
		const ancestors = new Set<string>()
		let current = this.#records.get(shape.parentId)
		while (current?.typeName === 'shape' && current.id !== shape.id && !ancestors.has(current.id)) {
			ancestors.add(current.id)
			if (ancestors.size > MAX_DEPTH) return this.#firstPage()
			current = this.#records.get(current.parentId)
		}
		if (current?.id === shape.id) {
			// A ring, and this shape is part of it.
			return [...ancestors].some((id) => id < shape.id) ? shape.parentId : this.#firstPage()
		}
		return this.#records.has(shape.parentId) ? shape.parentId : this.#firstPage()
	}

	#firstPage(): TLPageId {
		let first: TLPage | undefined
		for (const id of this.#pages) {
			const page = this.#records.get(id)
			if (page?.typeName !== 'page') continue
			const before = first === undefined || page.index < first.index
			if (before || (page.index === first?.index && page.id < first.id)) first = page
		}
		return first?.id ?? FIRST_PAGE_ID
	}

	#show(id: string, record: TLRecord | undefined, crowded: Map<string, Slot>): void {
		this.#moveToSlot(id, record?.typeName === 'shape' ? record : undefined, crowded)
		if (record === undefined) this.#shown.delete(id)
		else this.#shown.set(id, record.typeName === 'shape' ? this.#atOwnIndex(record) : record)
	}

	#atOwnIndex(shape: TLShape): TLShape {
		const index = this.#ownIndices.get(shape.id)
		return index === undefined || index === shape.index ? shape : { ...shape, index }
	}

	/** Notes in `crowded` each place whose shapes must be told apart anew: one that others come to, leave, or come close to. */
	#moveToSlot(id: string, shape: TLShape | undefined, crowded: Map<string, Slot>): void {
		const old = this.#slots.of(id)
		if (old && shape && old.parent === shape.parentId && old.index === shape.index) return
		const note = (slot: Slot | undefined) => slot && crowded.set(`${slot.parent} ${slot.index}`, slot)
		if (old) {
			note(this.#slots.crowdedBefore(old))
			this.#slots.leave(id)
			this.#ownIndices.delete(id)
			if (this.#slots.members(old).size > 0) note(old)
		}
		if (!shape) return
		const slot = { parent: shape.parentId, index: shape.index }
		this.#slots.enter(id, slot)
		note(this.#slots.crowdedBefore(slot))
		if (this.#slots.members(slot).size > 1) note(slot)
	}

	/** Gives shapes at one place indices of their own, up to the place behind. */
	#spread(slot: Slot, affected: Set<string>): void {
		const members = [...this.#slots.members(slot)].toSorted()
		if (members.length === 0) return
		const end = this.#slots.indexAfter(slot) ?? null
		// tldraw's own function is random outside of tests; this one gives every replica the same keys.
		const free = generateNKeysBetween(slot.index, end, members.length - 1)
		for (const [k, id] of members.entries()) {
			const shown = this.#shown.get(id)
			if (shown?.typeName !== 'shape') continue
			const index = k === 0 ? slot.index : (free[k - 1] as IndexKey)
			if (k === 0) this.#ownIndices.delete(id)
			else this.#ownIndices.set(id, index)
			if (shown.index === index) continue
			this.#shown.set(id, { ...shown, index })
			affected.add(id)
		}
	}
}

const endsOf = (binding: TLBinding): string[] => [binding.fromId, binding.toId]

/** What a canvas needs and a board may have lost: a document record, and one page. */
function standIn(id: string, pageless: boolean): TLRecord | undefined {
	if (id === TLDOCUMENT_ID) return DocumentRecordType.create({ id: TLDOCUMENT_ID })
	if (id === FIRST_PAGE_ID && pageless) {
		return PageRecordType.create({ id: FIRST_PAGE_ID, name: 'Board', index: 'a1' as IndexKey })
	}
	return undefined
}

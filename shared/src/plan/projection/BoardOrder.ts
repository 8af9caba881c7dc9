import type { TLPage, TLRecord, TLShape } from '@tldraw/tlschema'

/** The page a shape lies on, and a text that sorts as the board is ordered. */
export interface Place {
	page: string
	order: string
}

interface Standing {
	/** `''` for a page. */
	parent: string
	index: string
}

/** Lower than every sign of an index or an id, so that what stands behind it decides only between equals. */
const THEN = '\u0000'

/**
 * The order of a board: of its pages, then of the shapes on them, and of those inside another right behind it. Ids settle equal
 * indices, the same way on every replica. A shape whose parent is gone lies on the first page, as on the canvas.
 */
export class BoardOrder {
	readonly #standings = new Map<string, Standing>()
	readonly #pages = new Set<string>()
	readonly #parents = new Set<string>()
	readonly #places = new Map<string, Place>()
	#firstPage: string | undefined
	/** Another object each time shapes may have moved without a change of their own. */
	shift: object = {}

	put(record: TLPage | TLShape): void {
		const isPage = record.typeName === 'page'
		const next = { parent: isPage ? '' : record.parentId, index: record.index }
		const former = this.#standings.get(record.id)
		if (former && former.parent === next.parent && former.index === next.index) return
		if (isPage) this.#pages.add(record.id)
		else this.#parents.add(next.parent)
		this.#standings.set(record.id, next)
		this.#moved(record.id)
	}

	remove(id: string): void {
		if (!this.#standings.delete(id)) return
		this.#pages.delete(id)
		this.#moved(id)
	}

	hasPage(page: string): boolean {
		return this.#pages.has(page)
	}

	placeOf(id: string): Place {
		let place = this.#places.get(id)
		if (!place) this.#places.set(id, (place = this.#find(id)))
		return place
	}

	#moved(id: string): void {
		this.#places.delete(id)
		if (!id.startsWith('page:') && !this.#parents.has(id)) return
		this.#places.clear()
		this.#firstPage = undefined
		this.shift = {}
	}

	#find(id: string): Place {
		const path: string[] = []
		const seen = new Set<string>()
		let at = id
		for (;;) {
			const standing = this.#standings.get(at)
			if (!standing || seen.has(at)) break
			seen.add(at)
			path.unshift(standing.index + THEN + at)
			if (standing.parent === '') return { page: at, order: path.join(THEN) }
			at = standing.parent
		}
		const page = (this.#firstPage ??= this.#first())
		return { page, order: [this.#pageOrder(page), ...path].join(THEN) }
	}

	#first(): string {
		let first = ''
		for (const page of this.#pages)
			if (first === '' || this.#pageOrder(page) < this.#pageOrder(first)) first = page
		return first
	}

	#pageOrder(page: string): string {
		return (this.#standings.get(page)?.index ?? '') + THEN + page
	}
}

export const isOrdered = (record: TLRecord): record is TLPage | TLShape =>
	record.typeName === 'page' || record.typeName === 'shape'

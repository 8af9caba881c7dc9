import type { TLRecord } from '@tldraw/tlschema'
import type { Plan } from './Plan.js'
import { BoardRecords } from './projection/BoardRecords.js'
import { projecting } from './projection/projecting.js'

/**
 * Keeps the plan of a board while its records change. Each part is made again only when something it is made of has changed, and
 * stays the same object where it then says the same.
 */
export class PlanProjection {
	readonly #records = new BoardRecords()
	readonly #project = projecting(this.#records)
	#today: string
	#plan: Plan

	/** `today` is the day, as `YYYY-MM-DD`, by which something is due or overdue. */
	constructor(records: Iterable<TLRecord>, today: string) {
		this.#today = today
		for (const record of records) this.#records.put(record)
		this.#plan = this.#project(today)
	}

	get plan(): Plan {
		return this.#plan
	}

	/** Takes in records that were put and ids of records that are gone. Records that no plan speaks of are passed over. */
	update(put: Iterable<TLRecord>, removed: Iterable<string>, today = this.#today): Plan {
		this.#today = today
		for (const id of removed) this.#records.remove(id)
		for (const record of put) this.#records.put(record)
		return (this.#plan = this.#project(today))
	}
}

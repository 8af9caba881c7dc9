import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord } from '@tldraw/tlschema'
import { asJson, diffValues } from '../board/pointer.js'

/** What somebody else changed in a record that this person changed too. */
export interface ForeignChange {
	at: number
	before: TLRecord
	after: TLRecord
}

/**
 * Who changed what, as far as undo must know it. tldraw's history keeps, of everything between two marks, the first and the
 * last version of a record: a colleague's change in between is in there too. Versions are numbered as they come, so that her
 * changes between the two can be told.
 */
export class ForeignChanges {
	#clock = 0
	readonly #versions = new WeakMap<TLRecord, number>()
	/** By record, in order. Two with none of this person's own changes in between are one. */
	readonly #changes = new Map<string, ForeignChange[]>()
	/** When this person last changed a record. */
	readonly #mine = new Map<string, number>()
	readonly #removed = new Set<string>()

	noteMine({ added, updated }: RecordsDiff<TLRecord>): void {
		for (const record of Object.values(added)) this.#noteVersion(record)
		for (const [from, to] of Object.values(updated)) {
			if (!this.#versions.has(from)) this.#versions.set(from, ++this.#clock)
			this.#noteVersion(to)
		}
	}

	noteForeign({ added, updated, removed }: RecordsDiff<TLRecord>): void {
		for (const id of Object.keys(added)) this.#removed.delete(id)
		for (const id of Object.keys(removed)) this.#removed.add(id)
		for (const [before, after] of Object.values(updated)) {
			const lastMine = this.#mine.get(after.id)
			if (lastMine === undefined) continue
			const changes = this.#changes.get(after.id) ?? []
			this.#changes.set(after.id, changes)
			const last = changes.at(-1)
			if (last && last.at > lastMine) last.after = after
			else changes.push({ at: ++this.#clock, before, after })
		}
	}

	/** Somebody else deleted it, and nobody brought it back since. */
	isRemoved(id: string): boolean {
		return this.#removed.has(id)
	}

	/** Whether somebody else changed the record after this version of it: more than its place in the order, which the view may. */
	isChangedSince(record: TLRecord): boolean {
		const version = this.versionOf(record)
		return (this.#changes.get(record.id) ?? []).some(
			({ at, before, after }) =>
				at > version && diffValues(asJson(before), asJson(after)).some(({ pointer }) => pointer !== '/index'),
		)
	}

	/** What somebody else changed between two versions of a record, in order. */
	between(one: TLRecord, other: TLRecord): ForeignChange[] {
		const [a, b] = [this.versionOf(one), this.versionOf(other)]
		return (this.#changes.get(one.id) ?? []).filter(({ at }) => at > Math.min(a, b) && at < Math.max(a, b))
	}

	/** Later versions have higher numbers; 0 for one that this person never touched. */
	versionOf(record: TLRecord): number {
		return this.#versions.get(record) ?? 0
	}

	#noteVersion(record: TLRecord): void {
		this.#versions.set(record, ++this.#clock)
		this.#mine.set(record.id, this.#clock)
		this.#removed.delete(record.id)
	}
}

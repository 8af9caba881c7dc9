import { recordsOf } from '@groundwork/shared/board/layout'
import type { PersonId } from '@groundwork/shared/model/ids'
import type { CellKey } from '@groundwork/shared/model/shapes/map'
import * as Y from 'yjs'
import type { Provenance } from '../storage/Log.js'
import { Assessments } from './Assessments.js'
import type { Assessment } from './Assessments.js'
import { cameWith } from './cameWith.js'

/** Who made a record and who changed it last. `null` is the server: a record of the board's template. */
export interface RecordHistory {
	made: Provenance
	changed: Provenance
	/** Set while the record is deleted: whoever brings it back by undo has not made it. */
	deleted?: Provenance
}

/** Of a record older than the history. */
const UNKNOWN: Provenance = { by: null, at: 0 }

/** Deleted records of which the history is kept, for an undo: the last so many. */
const DELETED_KEPT = 1000

/**
 * Who did what in a layer, from the transactions of its document. The document itself cannot say it: clocks of two Yjs clients have
 * no order, and a deletion has no author.
 *
 * Servers that share a layer take in each other's changes in different orders, and after an outage some of them twice. So nothing here
 * depends on the order: of two who did the same thing it is the later one by the stamp of her change.
 */
export class Attribution {
	readonly #records = new Map<string, RecordHistory>()
	readonly #lastChanges = new Map<PersonId, number>()
	readonly #deleted = new Set<string>()
	readonly #assessments: Assessments

	/** `histories` are those of the fold: then the document is as it was at that moment. */
	constructor(doc: Y.Doc, histories?: Histories) {
		for (const [id, history] of histories?.records ?? []) this.#put(id, history)
		for (const [person, at] of histories?.people ?? []) this.#lastChanges.set(person, at)
		this.#assessments = new Assessments(histories?.assessments)
		for (const id of recordsOf(doc).keys())
			if (!this.#records.has(id)) this.#put(id, { made: UNKNOWN, changed: UNKNOWN })
	}

	/** Records there now. */
	get size(): number {
		return this.#records.size - this.#deleted.size
	}

	/** `undefined` for a record that never was. */
	of(record: string): RecordHistory | undefined {
		return this.#records.get(record)
	}

	/** Who judged a cell of a map last; nothing where its verdict is by nobody's hand. */
	assessmentOf(map: Y.Map<unknown>, cell: CellKey): Assessment | undefined {
		return this.#assessments.of(map, cell)
	}

	/** Everybody who changed something at or after a time (milliseconds since 1970), with when she last did. */
	contributorsSince(since: number): Map<PersonId, number> {
		return new Map([...this.#lastChanges].filter(([, at]) => at >= since))
	}

	note(transaction: Y.Transaction, provenance: Provenance): void {
		const records = recordsOf(transaction.doc)
		for (const [type, keys] of transaction.changed) {
			if ((type as unknown) === records) {
				for (const key of keys) {
					if (key === null) continue
					this.#noteRecord(records, key, transaction, provenance)
					const entry = records.get(key)
					if (entry instanceof Y.Map) this.#assessments.note(entry, entry.keys(), transaction, provenance)
				}
				continue
			}
			const record = recordOf(type._item, records)
			if (record !== undefined) this.#noteChange(record, provenance)
			if (type instanceof Y.Map && type.parent === records)
				this.#assessments.note(type, keys, transaction, provenance)
		}
		this.noteChanger(provenance)
	}

	/** Also for a change that changes nothing here, because another one came first that outdoes it. */
	noteChanger({ by, at }: Provenance): void {
		if (by !== null) this.#lastChanges.set(by, Math.max(at, this.#lastChanges.get(by) ?? 0))
	}

	/** Takes in what another server knew when it folded the layer; the document holds that fold already. */
	absorb(doc: Y.Doc, { records, people, assessments }: Histories): void {
		const there = recordsOf(doc)
		for (const [id, theirs] of records) {
			const ours = this.#records.get(id)
			this.#put(id, ours ? merged(ours, theirs, there.has(id)) : theirs)
		}
		for (const [by, at] of people) this.noteChanger({ by, at })
		this.#assessments.absorb(assessments)
	}

	/** What a fold keeps of it. */
	get histories(): Histories {
		return { records: this.#records, people: this.#lastChanges, assessments: this.#assessments.kept }
	}

	#noteRecord(records: Y.Map<unknown>, id: string, transaction: Y.Transaction, provenance: Provenance): void {
		const known = this.#records.get(id)
		const made = known ? earlier(known.made, provenance) : provenance
		const stands = records._map.get(id)
		if (stands && !stands.deleted) {
			// changes of what it takes the place of went with that
			const changed = known && !cameWith(transaction, stands) ? known.changed : provenance
			this.#put(id, { made, changed })
			return
		}
		if (!known) return
		const deleted = known.deleted ? later(known.deleted, provenance) : provenance
		this.#put(id, { ...known, made, deleted })
	}

	#noteChange(id: string, provenance: Provenance): void {
		const known = this.#records.get(id)
		// what the server brings up to date is not a change of anybody's
		if (!known || known.deleted || provenance.by === null) return
		known.changed = later(known.changed, provenance)
	}

	#put(id: string, history: RecordHistory): void {
		this.#records.set(id, history)
		this.#deleted.delete(id)
		if (!history.deleted) return
		this.#deleted.add(id)
		if (this.#deleted.size <= DELETED_KEPT) return
		const [oldest] = this.#deleted
		if (oldest === undefined) return
		this.#deleted.delete(oldest)
		this.#records.delete(oldest)
	}
}

export interface Histories {
	records: ReadonlyMap<string, RecordHistory>
	/** When each person last changed something. */
	people: ReadonlyMap<PersonId, number>
	/** The last judgement of each cell, as `Assessments` keeps them. */
	assessments: ReadonlyMap<string, Assessment>
}

/** By the stamp; of two with the same time, by whose it is, so that every server says the same. */
const isLater = (one: Provenance, other: Provenance): boolean =>
	one.at > other.at || (one.at === other.at && (one.by ?? '') > (other.by ?? ''))

const later = (one: Provenance, other: Provenance): Provenance => (isLater(one, other) ? one : other)

const earlier = (one: Provenance, other: Provenance): Provenance => (isLater(one, other) ? other : one)

function merged(ours: RecordHistory, theirs: RecordHistory, isThere: boolean): RecordHistory {
	const history = {
		made: earlier(ours.made, theirs.made),
		changed: later(ours.changed, theirs.changed),
	}
	const [one, other] = [ours.deleted ?? theirs.deleted, theirs.deleted ?? ours.deleted]
	return isThere || !one || !other ? history : { ...history, deleted: later(one, other) }
}

/** The id of the record that a type belongs to, from the item that holds the type. */
function recordOf(item: Y.Item | null, records: Y.Map<unknown>): string | undefined {
	for (let at = item; at !== null; at = (at.parent as Y.AbstractType<unknown>)._item)
		if ((at.parent as unknown) === records) return at.parentSub ?? undefined
	return undefined
}

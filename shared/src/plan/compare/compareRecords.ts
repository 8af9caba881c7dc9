import { diffValues, isForbiddenKey, withValue } from '../../board/pointer.js'
import type { Json } from '../../board/pointer.js'

/** Records by their ids, as JSON. */
export type Records = Readonly<Record<string, object>>

/** What became of one record. Values are addressed by JSON pointer (RFC 6901); `''` is the whole record. */
export interface RecordChange {
	readonly set: readonly (readonly [pointer: string, value: unknown])[]
	readonly unset: readonly string[]
}

/** What must be done to the records of one state so that they become those of the other. */
export interface RecordDifference {
	readonly added: Records
	/** As they were. */
	readonly removed: Records
	readonly changed: Readonly<Record<string, RecordChange>>
}

/** The deepest values that differ. A list is one value, and so is a point: half of one means nothing. */
export function compareRecords(before: Records, after: Records): RecordDifference {
	const added: Record<string, object> = {}
	const removed: Record<string, object> = {}
	const changed: Record<string, RecordChange> = {}
	for (const [id, record] of Object.entries(after)) {
		if (!Object.hasOwn(before, id)) added[id] = record
		else {
			const change = compareRecord(before[id]!, record)
			if (change) changed[id] = change
		}
	}
	for (const [id, record] of Object.entries(before)) if (!Object.hasOwn(after, id)) removed[id] = record
	return { added, removed, changed }
}

function compareRecord(before: object, after: object): RecordChange | undefined {
	const changes = diffValues(before as Json, after as Json)
	if (changes.length === 0) return undefined
	// No value can be put under such a key, and a record that somebody made by hand may have one.
	if (changes.some(({ pointer }) => pointer.split('/').some(isForbiddenKey)))
		return { set: [['', after]], unset: [] }
	return {
		set: changes.flatMap(({ pointer, value }) => (value === undefined ? [] : [[pointer, value] as const])),
		unset: changes.flatMap(({ pointer, value }) => (value === undefined ? [pointer] : [])),
	}
}

/** The records of `before` with the difference: of the state it was taken from, the other state. None is changed in place. */
export function applyRecordDifference(
	before: Records,
	{ added, removed, changed }: RecordDifference,
): Records {
	const kept = Object.entries(before).flatMap(([id, record]): [string, object][] => {
		if (Object.hasOwn(removed, id)) return []
		return [[id, Object.hasOwn(changed, id) ? withChange(record, changed[id]!) : record]]
	})
	return Object.fromEntries([...kept, ...Object.entries(added)])
}

function withChange(record: object, { set, unset }: RecordChange): object {
	const whole = set.find(([pointer]) => pointer === '')
	if (whole) return whole[1] as object
	const own = new Set<Json>()
	let result = record as Json
	for (const [pointer, value] of set) result = withValue(result, pointer, value, { own })
	for (const pointer of unset) result = withValue(result, pointer, undefined, { own })
	return result
}

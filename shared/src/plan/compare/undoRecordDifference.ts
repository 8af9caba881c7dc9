import { isEqual, valueAt, withValue } from '../../board/pointer.js'
import type { Json } from '../../board/pointer.js'
import { compareRecords } from './compareRecords.js'
import type { RecordChange, Records } from './compareRecords.js'

export interface UndoneRecords {
	/** All records as they then are. What nothing is taken back in is the very same object as in `now`. */
	readonly records: Records
	/** Ids of those in which something stays, because somebody has changed it since. */
	readonly left: ReadonlySet<string>
}

/** Where a shape lies: values that mean something only together. */
const PLACE: readonly string[] = ['/x', '/y', '/rotation', '/parentId']

/**
 * Takes back what changed from `before` to `after`, value by value, wherever `now` still is as `after` has it. What somebody has
 * changed since stays hers: a value, a record that came and was changed, one that was changed and is deleted.
 */
export function undoRecordDifference(before: Records, after: Records, now: Records): UndoneRecords {
	const back = compareRecords(after, before)
	const records: Record<string, object> = { ...now }
	const left = new Set<string>()
	for (const [id, record] of Object.entries(back.added)) {
		if (!Object.hasOwn(now, id)) records[id] = record
		else if (!isEqual(now[id], record)) left.add(id)
	}
	for (const [id, record] of Object.entries(back.removed)) {
		if (!Object.hasOwn(now, id)) continue
		if (isEqual(now[id], record)) delete records[id]
		else left.add(id)
	}
	for (const [id, change] of Object.entries(back.changed)) {
		if (!Object.hasOwn(now, id)) {
			left.add(id)
			continue
		}
		const undone = withChangeBack(now[id] as Json, after[id] as Json, change)
		records[id] = undone.record
		if (undone.isLeft) left.add(id)
	}
	return { records, left }
}

function withChangeBack(now: Json, after: Json, { set, unset }: RecordChange) {
	const own = new Set<Json>()
	let record = now
	let isLeft = false
	const isMoved = PLACE.some((pointer) => !isEqual(valueAt(now, pointer), valueAt(after, pointer)))
	const changes = [...set, ...unset.map((pointer) => [pointer, undefined] as const)]
	for (const [pointer, value] of changes) {
		const present = valueAt(now, pointer)
		if (isEqual(present, value)) continue
		const isUntouched = PLACE.includes(pointer) ? !isMoved : isEqual(present, valueAt(after, pointer))
		if (!isUntouched) isLeft = true
		else if (pointer === '') record = value as Json
		else record = withValue(record, pointer, value, { own })
	}
	return { record, isLeft }
}

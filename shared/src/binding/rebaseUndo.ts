import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import { diffValues, isEqual, withValue } from '../board/pointer.js'
import type { Json } from '../board/pointer.js'

/**
 * tldraw's history puts whole records back: its undo would revert a colleague's later recolouring of the same shape, or her
 * verdict on another cell of the same map, and bring back what she deleted. This keeps the history and changes how it is
 * applied: only the values that the step itself changed, and only where they still are as the step left them.
 *
 * Returns the way to undo it.
 */
export function rebaseUndo(store: TLStore): () => void {
	const original = store.applyDiff
	store.applyDiff = (diff, options) => original.call(store, rebased(store, diff), options)
	return () => {
		store.applyDiff = original
	}
}

function rebased(store: TLStore, diff: RecordsDiff<TLRecord>): RecordsDiff<TLRecord> {
	const isShared = (record: TLRecord) => store.scopedTypes.document.has(record.typeName)
	const result: RecordsDiff<TLRecord> = { added: {}, updated: {}, removed: diff.removed }
	for (const record of Object.values(diff.added)) {
		if (!isShared(record) || !store.has(record.id)) result.added[record.id] = record
	}
	for (const [from, to] of Object.values(diff.updated)) {
		const now = store.get(to.id)
		if (!isShared(to)) result.updated[to.id] = [from, to]
		else if (now) result.updated[to.id] = [now, rebasedRecord(now, from, to)]
	}
	return result
}

function rebasedRecord(now: TLRecord, from: TLRecord, to: TLRecord): TLRecord {
	let record = now as unknown as Json
	const sinceThen = new Set(
		diffValues(from as unknown as Json, now as unknown as Json).map((change) => change.pointer),
	)
	for (const { pointer, value } of diffValues(from as unknown as Json, to as unknown as Json)) {
		if (!touches(sinceThen, pointer)) record = withValue(record, pointer, value)
	}
	return isEqual(record, now) ? now : (record as unknown as TLRecord)
}

/** Whether somebody changed the value, one around it or one inside it. */
function touches(changed: ReadonlySet<string>, pointer: string): boolean {
	for (const other of changed) {
		if (other === pointer || other.startsWith(`${pointer}/`) || pointer.startsWith(`${other}/`)) return true
	}
	return false
}

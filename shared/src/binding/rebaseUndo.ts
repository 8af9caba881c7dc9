import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import { atPlaceOf, rebase } from '../board/rebase.js'
import { ForeignChanges } from './ForeignChanges.js'

/** What tldraw's own history listens to: each change as it is made, with the very versions that the history keeps. */
interface Intercepted {
	addHistoryInterceptor(
		intercept: (entry: { changes: RecordsDiff<TLRecord> }, source: 'user' | 'remote') => void,
	): () => void
}

/**
 * tldraw's history puts whole records back: its undo would revert a colleague's recolouring of the same shape, or her verdict
 * on another cell of the same map, and bring back what she deleted. This keeps the history and changes how a step of it is
 * applied: only what the person herself changed in it, value by value, and only where it still is as she left it; of texts,
 * her letters.
 *
 * - A change is undone without what somebody else changed between its beginning and its end.
 * - What somebody else deleted stays deleted, whichever step would make it again.
 * - What she made stays if somebody else changed it since, or put something into it.
 * - No shape comes to lie inside itself: tldraw would never stop looking for its page.
 *
 * `isForeign` says of a change to the store whether it came from somebody else. Returns the way to undo all this.
 */
export function rebaseUndo(store: TLStore, isForeign: (source: 'user' | 'remote') => boolean): () => void {
	const foreign = new ForeignChanges()
	const children = store.query.index('shape', 'parentId')
	const stopNoting = (store as unknown as Intercepted).addHistoryInterceptor(({ changes }, source) => {
		if (isForeign(source)) foreign.noteForeign(changes)
		else foreign.noteMine(changes)
	})
	const original = store.applyDiff
	store.applyDiff = (diff, options) => original.call(store, rebased(diff), options)

	const isShared = (record: TLRecord) => store.scopedTypes.document.has(record.typeName)

	function rebased(diff: RecordsDiff<TLRecord>): RecordsDiff<TLRecord> {
		const result: RecordsDiff<TLRecord> = { added: {}, updated: {}, removed: {} }
		for (const record of Object.values(diff.added)) {
			if (!isShared(record) || !(store.has(record.id) || foreign.isRemoved(record.id)))
				result.added[record.id] = record
		}
		for (const [from, to] of Object.values(diff.updated)) {
			const now = store.get(to.id)
			if (!isShared(to)) result.updated[to.id] = [from, to]
			else if (now) result.updated[to.id] = [now, undone(now, from, to)]
		}
		for (const step of Object.values(result.updated)) step[1] = outsideItself(step[0], step[1], result)
		for (const record of Object.values(diff.removed)) {
			const stays = isShared(record) && (foreign.isChangedSince(record) || holdsOthers(record, diff, result))
			if (!stays) result.removed[record.id] = record
		}
		return result
	}

	/** A shape whose step would put it inside itself, for what somebody else did since, stays where it is. */
	function outsideItself(now: TLRecord, next: TLRecord, { added, updated }: RecordsDiff<TLRecord>): TLRecord {
		if (now.typeName !== 'shape' || next.typeName !== 'shape' || now.parentId === next.parentId) return next
		const seen = new Set<string>()
		for (let id: TLRecord['id'] = next.parentId; !seen.has(id);) {
			if (id === next.id) return atPlaceOf(next, now)
			seen.add(id)
			const around: TLRecord | undefined = updated[id]?.[1] ?? added[id] ?? store.get(id)
			if (around?.typeName !== 'shape') break
			id = around.parentId
		}
		return next
	}

	/** A step between two versions, backwards or forwards, without what is not hers in it. */
	function undone(now: TLRecord, from: TLRecord, to: TLRecord): TLRecord {
		const isBackwards = foreign.versionOf(from) > foreign.versionOf(to)
		let without = isBackwards ? to : from
		for (const { before, after } of foreign.between(from, to)) without = rebase(without, before, after, 'all')
		return isBackwards ? rebase(now, from, without, 'untouched') : rebase(now, without, to, 'untouched')
	}

	/** Whether something is in there that the step neither takes away nor takes out. */
	function holdsOthers(
		{ id, typeName }: TLRecord,
		{ removed }: RecordsDiff<TLRecord>,
		{ updated }: RecordsDiff<TLRecord>,
	): boolean {
		if (typeName !== 'shape' && typeName !== 'page') return false
		const inside = children.get().get(id) ?? new Set<TLRecord['id']>()
		return [...inside].some((child) => {
			const next = updated[child]?.[1]
			const leaves = next?.typeName === 'shape' && next.parentId !== id
			return !leaves && !(child in removed)
		})
	}

	return () => {
		// It was the class's own.
		Reflect.deleteProperty(store, 'applyDiff')
		stopNoting()
	}
}

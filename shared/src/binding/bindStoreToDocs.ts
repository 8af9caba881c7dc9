import { squashRecordDiffs } from '@tldraw/store'
import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { isEqual } from '../board/pointer.js'
import type { Layer } from '../model/roles.js'
import { BoardView } from './BoardView.js'
import { HeldGesture } from './HeldGesture.js'
import { LayeredDocs } from './LayeredDocs.js'
import type { Quarantined } from './LayeredDocs.js'
import { quantisePositions } from './quantise.js'
import { rebaseUndo } from './rebaseUndo.js'
import { RemoteChanges, idsIn } from './RemoteChanges.js'
import { writeLocal } from './writeLocal.js'

/** Timers of the host, which `shared` does not know. */
declare function setTimeout(callback: () => void, ms: number): unknown
declare function clearTimeout(timer: unknown): void

export interface BindingOptions {
	store: TLStore
	/** The layers this person may read. */
	docs: Partial<Record<Layer, Y.Doc>>
	/** Asked at every write: roles change while somebody is connected. */
	mayWrite: (layer: Layer) => boolean
	/** Ids of changes that were taken back because their layer is not this person's to write. */
	onRefused?: (ids: ReadonlySet<string>) => void
	/** Called with the whole list whenever it changes. */
	onQuarantine?: (quarantined: Quarantined[]) => void
}

export interface Binding {
	/** Ends a gesture, writes at once what the store still holds back, and shows what the documents still do. */
	flush(): void
	/** What the timers do each frame: as `flush`, but a gesture under way goes on. */
	frame(): void
	/** Flushes, and lets go of the store and the documents. */
	dispose(): void
}

/** Local changes are written at most this often. Milliseconds. */
const WRITE_INTERVAL = 1000 / 30
/** Remote changes that arrive within this time are shown together, once a frame. Milliseconds. */
const SHOW_DELAY = 16
/** A gesture that rests that long is written, though the pointer may still be down. Milliseconds. */
const GESTURE_REST = 250

/**
 * Keeps a tldraw store and a board's Yjs documents the same, as two one-way lists of steps.
 *
 * Store → documents, when a person changed something:
 *   1. `store.listen` hands over her document changes, once a frame, or at once where there are no frames.
 *   2. They are gathered, and written at most every 1/30 s.
 *   3. Several shapes that move together are held back as a gesture (`HeldGesture`), of which each frame is a few numbers,
 *      until it ends: `flush`, a rest, or any other change.
 *   4. `writeLocal` writes only the values that differ, into the layer each record belongs to, with the binding as origin;
 *      of texts the letters, whatever somebody else typed meanwhile.
 *   5. What is not hers to write is left out, and step 4 below puts the store right again.
 *
 * Documents → store, when a document changed:
 *   1. Changed ids are gathered for a frame. The binding's own transactions are known by their origin and wait for nothing.
 *   2. What the store still holds back is written first, so that a remote record never wipes out a local change.
 *   3. Each record is validated alone; an invalid one is quarantined and named. `BoardView` repairs what does not fit together.
 *   4. Records that differ from the store's are put with `mergeRemoteChanges`, with what is held of them; an unchanged record
 *      is never put again, because that moves the caret of whoever types in it.
 *   5. Side effects of step 4 look like the person's own changes. They are not published, and the documents' word stands.
 */
export function bindStoreToDocs(options: BindingOptions): Binding {
	const { store, mayWrite, onRefused, onQuarantine } = options
	const origin = {}
	const docs = new LayeredDocs(options.docs)
	const view = new BoardView()
	const gesture = new HeldGesture(docs, mayWrite, origin)
	const remote = new RemoteChanges(store)
	const local: RecordsDiff<TLRecord>[] = []
	let changed = new Set<string>()
	let writeTimer: unknown
	let showTimer: unknown
	let restTimer: unknown

	function write({ endGesture }: { endGesture: boolean }) {
		remote.deliverHistory()
		clearTimeout(writeTimer)
		writeTimer = undefined
		const diff = squashRecordDiffs(local.splice(0))
		if (idsIn(diff).length === 0 && !(endGesture && gesture.isActive)) return
		if (endGesture || !gesture.take(diff)) return writeOut(diff)
		clearTimeout(restTimer)
		restTimer = setTimeout(() => write({ endGesture: true }), GESTURE_REST)
	}

	function writeOut(diff: RecordsDiff<TLRecord>) {
		clearTimeout(restTimer)
		const held = gesture.release()
		const all = squashRecordDiffs([held.diff, diff])
		const refused = writeLocal(all, docs, mayWrite, origin, held.ends)
		show(new Set(idsIn(all)))
		if (refused.size > 0) onRefused?.(refused)
	}

	function frame() {
		write({ endGesture: false })
		showChanged()
	}

	function showChanged() {
		clearTimeout(showTimer)
		showTimer = undefined
		const ids = changed
		changed = new Set()
		if (ids.size > 0) show(ids)
	}

	function flush() {
		write({ endGesture: true })
		showChanged()
	}

	function show(ids: ReadonlySet<string>) {
		const records = new Map<string, TLRecord | undefined>()
		for (const id of ids) records.set(id, docs.read(id))
		const affected = view.update(records)
		for (const id of ids) affected.add(id)
		showDifferences(affected)
		const quarantined = docs.takeQuarantined()
		if (quarantined) onQuarantine?.(quarantined)
	}

	/** A record that makes tldraw's side effects throw takes the whole transaction with it: then each goes alone. */
	function showDifferences(affected: ReadonlySet<string>) {
		try {
			const disturbed = putDifferences(affected)
			if (disturbed.size > 0) putDifferences(disturbed)
		} catch {
			for (const id of affected) {
				try {
					putDifferences(new Set([id]))
				} catch (error) {
					docs.setAside(id, error instanceof Error ? error.message : String(error))
				}
			}
		}
	}

	/** Returns the ids that side effects touched. */
	function putDifferences(ids: ReadonlySet<string>): Set<string> {
		const put: TLRecord[] = []
		const remove: TLRecord['id'][] = []
		for (const id of ids as ReadonlySet<TLRecord['id']>) {
			const inDocs = view.get(id)
			const wanted = inDocs && gesture.carry(inDocs)
			const current = store.get(id)
			// An id from the wire may be that of this window's own camera or selection.
			if (current && !store.scopedTypes.document.has(current.typeName)) continue
			if (wanted === undefined) {
				gesture.forget(id)
				if (current !== undefined) remove.push(id)
			} else if (!isEqual(wanted, current)) put.push(wanted)
		}
		return remote.merge(put, remove)
	}

	const stops = [
		quantisePositions(store),
		rebaseUndo(store, (source) => source === 'remote' || remote.isMerging),
		store.listen(
			({ changes }) => {
				if (remote.isMerging) return remote.noteSideEffect(changes)
				local.push(changes)
				writeTimer ??= setTimeout(() => write({ endGesture: false }), WRITE_INTERVAL)
			},
			{ source: 'user', scope: 'document' },
		),
		docs.observe((ids, transactionOrigin) => {
			if (transactionOrigin === origin) return
			for (const id of ids) changed.add(id)
			showTimer ??= setTimeout(frame, SHOW_DELAY)
		}),
		() => clearTimeout(writeTimer),
		() => clearTimeout(showTimer),
		() => clearTimeout(restTimer),
	]

	show(
		new Set([
			...docs.allIds(),
			...view.ids(),
			...store.query.ids('shape').get(),
			...store.query.ids('page').get(),
		]),
	)

	return {
		flush,
		frame,
		dispose() {
			write({ endGesture: true })
			for (const stop of stops.splice(0)) stop()
		},
	}
}

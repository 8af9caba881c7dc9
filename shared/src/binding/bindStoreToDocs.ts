import { squashRecordDiffs } from '@tldraw/store'
import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord, TLStore } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import { isEqual } from '../board/pointer.js'
import type { Layer } from '../model/roles.js'
import { BoardView } from './BoardView.js'
import { LayeredDocs } from './LayeredDocs.js'
import type { Quarantined } from './LayeredDocs.js'
import { quantisePositions } from './quantise.js'
import { rebaseUndo } from './rebaseUndo.js'
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
	/** Writes at once what the store still holds back, and shows what the documents still do. */
	flush(): void
	dispose(): void
}

/** Local changes are written at most this often. Milliseconds. */
const WRITE_INTERVAL = 1000 / 30
/** Remote changes that arrive within this time are shown together, once a frame. Milliseconds. */
const SHOW_DELAY = 16

/**
 * Keeps a tldraw store and a board's Yjs documents the same, as two one-way lists of steps.
 *
 * Store → documents, when a person changed something:
 *   1. `store.listen` hands over her document changes, once a frame, or at once where there are no frames.
 *   2. They are gathered, and written at most every 1/30 s.
 *   3. `writeLocal` writes only the values that differ, into the layer each record belongs to, with the binding as origin.
 *   4. What is not hers to write is left out, and step 4 below puts the store right again.
 *
 * Documents → store, when a document changed:
 *   1. Changed ids are gathered for a frame. The binding's own transactions are known by their origin and wait for nothing.
 *   2. What the store still holds back is written first, so that a remote record never wipes out a local change.
 *   3. Each record is validated alone; an invalid one is quarantined and named. `BoardView` repairs what does not fit together.
 *   4. Records that differ from the store's are put with `mergeRemoteChanges`; an unchanged record is never put again,
 *      because that moves the caret of whoever types in it.
 *   5. Side effects of step 4 look like the person's own changes. They are not published, and the documents' word stands.
 */
export function bindStoreToDocs(options: BindingOptions): Binding {
	const { store, mayWrite, onRefused, onQuarantine } = options
	const origin = {}
	const docs = new LayeredDocs(options.docs)
	const view = new BoardView()
	let local: RecordsDiff<TLRecord>[] = []
	let changed = new Set<string>()
	let sideEffects: RecordsDiff<TLRecord>[] | null = null
	let writeTimer: unknown
	let showTimer: unknown

	/** Delivers changes that the store keeps for the next frame: adding a listener does that first. */
	const deliverHistory = () => store.listen(() => {})()

	function writeNow() {
		deliverHistory()
		clearTimeout(writeTimer)
		writeTimer = undefined
		if (local.length === 0) return
		const diff = squashRecordDiffs(local)
		local = []
		const refused = writeLocal(diff, docs, mayWrite, origin)
		const ids = new Set([
			...Object.keys(diff.added),
			...Object.keys(diff.updated),
			...Object.keys(diff.removed),
		])
		show(ids)
		if (refused.size > 0) onRefused?.(refused)
	}

	function showChanged() {
		writeNow()
		clearTimeout(showTimer)
		showTimer = undefined
		const ids = changed
		changed = new Set()
		if (ids.size > 0) show(ids)
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
			const wanted = view.get(id)
			const current = store.get(id)
			// An id from the wire may be that of this window's own camera or selection.
			if (current && !store.scopedTypes.document.has(current.typeName)) continue
			if (wanted === undefined) {
				if (current !== undefined) remove.push(id)
			} else if (!isEqual(wanted, current)) put.push(wanted)
		}
		if (put.length === 0 && remove.length === 0) return new Set()
		const effects: RecordsDiff<TLRecord>[] = []
		sideEffects = effects
		try {
			store.mergeRemoteChanges(() => {
				if (remove.length > 0) store.remove(remove)
				if (put.length > 0) store.put(put)
			})
		} finally {
			deliverHistory()
			sideEffects = null
		}
		return new Set(
			effects.flatMap(({ added, updated, removed }) => [
				...Object.keys(added),
				...Object.keys(updated),
				...Object.keys(removed),
			]),
		)
	}

	const stops = [
		quantisePositions(store),
		rebaseUndo(store),
		store.listen(
			({ changes }) => {
				if (sideEffects) {
					sideEffects.push(changes)
					return
				}
				local.push(changes)
				writeTimer ??= setTimeout(writeNow, WRITE_INTERVAL)
			},
			{ source: 'user', scope: 'document' },
		),
		docs.observe((ids, transactionOrigin) => {
			if (transactionOrigin === origin) return
			for (const id of ids) changed.add(id)
			showTimer ??= setTimeout(showChanged, SHOW_DELAY)
		}),
		() => clearTimeout(writeTimer),
		() => clearTimeout(showTimer),
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
		flush: showChanged,
		dispose() {
			writeNow()
			for (const stop of stops.splice(0)) stop()
		},
	}
}

import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import type { StoreLayer } from '../model/roles.js'
import { Gestures } from './gesture.js'
import { recordsOf } from './layout.js'
import { validateEntry } from './validate.js'

/** A record of a board, named here for those who know no store. */
export type BoardRecord = TLRecord

export interface BoardRecords<Kind = TLRecord> {
	records: Map<string, Kind>
	/** Entries that no client shows, and why. */
	broken: { id: string; reason: string }[]
}

/** Every record of a layer's document, validated one by one, where the gestures under way show it. */
export function readRecords(doc: Y.Doc, layer: StoreLayer): BoardRecords {
	const result: BoardRecords = { records: new Map(), broken: [] }
	const gestures = new Gestures(doc)
	for (const [id, entry] of recordsOf(doc)) {
		const verdict = validateEntry(id, entry, layer)
		if ('record' in verdict) result.records.set(id, gestures.show(verdict.record))
		else result.broken.push({ id, reason: verdict.reason })
	}
	return result
}

import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import type { Layer } from '../model/roles.js'
import { recordsOf } from './layout.js'
import { validateEntry } from './validate.js'

export interface BoardRecords {
	records: Map<string, TLRecord>
	/** Entries that no client shows, and why. */
	broken: { id: string; reason: string }[]
}

/** Every record of a layer's document, validated one by one. */
export function readRecords(doc: Y.Doc, layer: Layer): BoardRecords {
	const result: BoardRecords = { records: new Map(), broken: [] }
	for (const [id, entry] of recordsOf(doc)) {
		const verdict = validateEntry(id, entry, layer)
		if ('record' in verdict) result.records.set(id, verdict.record)
		else result.broken.push({ id, reason: verdict.reason })
	}
	return result
}

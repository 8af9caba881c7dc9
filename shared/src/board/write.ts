import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { recordsOf } from './layout.js'
import { createEntry, updateEntry } from './entry.js'

/** Adds a record, replacing one of the same id. Call inside a transaction when writing several. */
export function putRecord(doc: Y.Doc, record: TLRecord): void {
	recordsOf(doc).set(record.id, createEntry(record, doc.clientID))
}

/** Writes what changed. Where the record is gone, nothing: whoever deleted it has won. */
export function changeRecord(doc: Y.Doc, from: TLRecord, to: TLRecord): void {
	const entry = recordsOf(doc).get(to.id)
	if (entry instanceof Y.Map) updateEntry(entry, from, to)
}

export function removeRecord(doc: Y.Doc, id: string): void {
	recordsOf(doc).delete(id)
}

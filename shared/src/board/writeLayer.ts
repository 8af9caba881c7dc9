import type { TLRecord } from '@tldraw/tlschema'
import type * as Y from 'yjs'
import type { StoreLayer } from '../model/roles.js'
import { boardSchema } from '../model/schema.js'
import { isEqual } from './pointer.js'
import { LAYOUT_VERSION, metaOf, recordsOf } from './layout.js'
import { validateEntry } from './validate.js'
import { changeRecord, putRecord, removeRecord } from './write.js'

/** The first content of a layer that is still empty. */
export function fillLayer(doc: Y.Doc, records: Iterable<TLRecord>): void {
	doc.transact(() => {
		metaOf(doc).set('layout', LAYOUT_VERSION)
		metaOf(doc).set('schema', boardSchema.serialize())
		for (const record of records) putRecord(doc, record)
	})
}

/** Of some records those that are there and can be read, by id. */
export function readSome(doc: Y.Doc, layer: StoreLayer, ids: Iterable<string>): Record<string, TLRecord> {
	const found: Record<string, TLRecord> = {}
	for (const id of ids) {
		const entry = recordsOf(doc).get(id)
		const verdict = entry === undefined ? undefined : validateEntry(id, entry, layer)
		if (verdict && 'record' in verdict) found[id] = verdict.record
	}
	return found
}

/** Makes records that are as `from` what they are in `to`: writes only what differs. Call inside a transaction. */
export function writeSome(
	doc: Y.Doc,
	from: Readonly<Record<string, TLRecord>>,
	to: Readonly<Record<string, TLRecord>>,
): void {
	for (const [id, record] of Object.entries(to)) {
		const before = from[id]
		if (before === undefined) putRecord(doc, record)
		else if (before !== record && !isEqual(before, record)) changeRecord(doc, before, record)
	}
	for (const id of Object.keys(from)) if (!Object.hasOwn(to, id)) removeRecord(doc, id)
}

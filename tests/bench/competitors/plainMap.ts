import type { TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'

/**
 * The least a tldraw board in Yjs can be, and what many are: one map from id to the whole record as JSON. Fast to read, and
 * the last of two people who change one record takes the other's change away.
 */

const recordsIn = (doc: Y.Doc): Y.Map<TLRecord> => doc.getMap('records')

export function encodePlainMap(records: Iterable<TLRecord>, clientId: number): Uint8Array {
	const doc = new Y.Doc()
	doc.clientID = clientId
	doc.transact(() => {
		for (const record of records) recordsIn(doc).set(record.id, record)
	})
	return Y.encodeStateAsUpdate(doc)
}

export function readPlainMap(state: Uint8Array): Map<string, TLRecord> {
	const doc = new Y.Doc()
	Y.applyUpdate(doc, state)
	return new Map(recordsIn(doc).entries())
}

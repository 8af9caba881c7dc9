import * as Y from 'yjs'
import { decodeFold } from '../../room/fold.js'
import type { LayerBytes } from '../../room/Rooms.js'

/** @throws where the log does not decode, or has a gap. */
export function readLayer({ layer, folded, updates }: LayerBytes): Y.Doc {
	const doc = new Y.Doc({ gc: true })
	if (folded) Y.applyUpdate(doc, decodeFold(folded).state)
	for (const update of updates) Y.applyUpdate(doc, update)
	if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null)
		throw new Error(`the log of ${layer} has a gap`)
	return doc
}

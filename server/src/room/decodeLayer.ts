import * as Y from 'yjs'
import type { LayerLog } from '../storage/Log.js'
import { Attribution } from './Attribution.js'
import { decodeFold } from './fold.js'

export interface DecodedLayer {
	doc: Y.Doc
	attribution: Attribution
	/** The document as one update, where the log holds nothing else. */
	state: Uint8Array | null
}

/**
 * The document of a layer and who did what in it, from its folded past and the entries after it.
 *
 * @throws where the log does not decode or has a gap: it must never become a document that lacks something.
 */
export function decodeLayer({ folded, tail }: LayerLog, name: string): DecodedLayer {
	const doc = new Y.Doc({ gc: true })
	const fold = folded && decodeFold(folded)
	if (fold) Y.applyUpdate(doc, fold.state)
	const attribution = new Attribution(doc, fold?.histories)
	// one by one: what came first, and from whom, is told by nothing else
	for (const { update, by, at } of tail) {
		const note = (transaction: Y.Transaction) => attribution.note(transaction, { by, at })
		doc.on('afterTransaction', note)
		Y.applyUpdate(doc, update)
		doc.off('afterTransaction', note)
	}
	if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
		doc.destroy()
		throw new Error(`the log of ${name} has a gap`)
	}
	return { doc, attribution, state: fold && tail.length === 0 ? fold.state : null }
}

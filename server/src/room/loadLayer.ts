import * as Y from 'yjs'
import type { LayerKey, Log } from '../storage/Log.js'
import { Attribution } from './Attribution.js'
import { decodeFold } from './fold.js'

export interface LoadedLayer {
	doc: Y.Doc
	attribution: Attribution
	lastNumber: number
	/** What is not folded yet. */
	tail: { entries: number; bytes: number }
	/** Of the fold. */
	foldedBytes: number
	/** The document as one update, where the log holds nothing else. */
	state: Uint8Array | null
}

/**
 * The document of a layer, from its folded past and the entries after it.
 *
 * @throws where the log cannot be read or does not decode: a failed load must never become an empty document.
 */
export async function loadLayer(log: Log, key: LayerKey): Promise<LoadedLayer> {
	const { folded, foldedTo, tail } = await log.read(key)
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
		throw new Error(`the log of ${key.board}/${key.layer} has a gap`)
	}
	return {
		doc,
		attribution,
		lastNumber: tail.at(-1)?.number ?? foldedTo,
		tail: { entries: tail.length, bytes: tail.reduce((sum, { update }) => sum + update.length, 0) },
		foldedBytes: folded?.length ?? 0,
		state: fold && tail.length === 0 ? fold.state : null,
	}
}

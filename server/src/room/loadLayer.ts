import * as Y from 'yjs'
import type { LayerKey, Log } from '../storage/Log.js'

export interface LoadedLayer {
	doc: Y.Doc
	lastNumber: number
	/** Entries that are not folded yet. */
	tail: number
}

/**
 * The document of a layer, from its folded past and the entries after it.
 *
 * @throws where the log cannot be read or does not decode: a failed load must never become an empty document.
 */
export async function loadLayer(log: Log, key: LayerKey): Promise<LoadedLayer> {
	const { folded, foldedTo, tail } = await log.read(key)
	const doc = new Y.Doc({ gc: true })
	doc.transact(() => {
		if (folded) Y.applyUpdateV2(doc, folded)
		for (const { update } of tail) Y.applyUpdate(doc, update)
	})
	if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
		doc.destroy()
		throw new Error(`the log of ${key.board}/${key.layer} has a gap`)
	}
	return { doc, lastNumber: tail.at(-1)?.number ?? foldedTo, tail: tail.length }
}

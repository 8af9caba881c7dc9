import * as Y from 'yjs'

/** The update that a change to a document makes. */
export function editOf(doc: Y.Doc, change: (map: Y.Map<unknown>) => void): Uint8Array {
	const updates: Uint8Array[] = []
	const note = (update: Uint8Array) => updates.push(update)
	doc.on('update', note)
	doc.transact(() => change(mapOf(doc)))
	doc.off('update', note)
	return Y.mergeUpdates(updates)
}

/** A place in a document that no record of ours lives in. */
export const mapOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('test')

/** An update that sets one key, from a client nobody has heard of unless it is named. */
export function setKey(key: string, value: unknown = true, client?: number): Uint8Array {
	const doc = new Y.Doc()
	if (client !== undefined) doc.clientID = client
	return editOf(doc, (map) => map.set(key, value))
}

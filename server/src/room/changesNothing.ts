import * as Y from 'yjs'
import type { DecodedUpdate } from './readUpdate.js'

/**
 * Whether the document already holds everything an update carries. Somebody who only reads sends such updates too: the stock
 * provider answers the server's first question with its whole copy.
 */
export function changesNothing(doc: Y.Doc, { structs, ds }: DecodedUpdate): boolean {
	const holds = structs.every(
		(struct) =>
			struct instanceof Y.Skip || struct.id.clock + struct.length <= Y.getState(doc.store, struct.id.client),
	)
	return (
		holds &&
		[...ds.clients].every(([client, ranges]) =>
			ranges.every(({ clock, len }) => isDeleted(doc, client, clock, clock + len)),
		)
	)
}

function isDeleted(doc: Y.Doc, client: number, from: number, to: number): boolean {
	const structs = doc.store.clients.get(client)
	if (!structs || Y.getState(doc.store, client) < to) return false
	for (let i = Y.findIndexSS(structs, from); i < structs.length; i++) {
		const struct = structs[i]!
		if (struct.id.clock >= to) break
		if (!struct.deleted) return false
	}
	return true
}

import * as Y from 'yjs'
import type { DecodedUpdate } from './readUpdate.js'

/** What an update brings that the document does not hold. */
export interface News {
	/** The Yjs client ids under which it brings something. */
	clients: number[]
	/** How many records it makes. */
	records: number
}

/**
 * `null` where the document holds everything already: somebody who only reads sends such updates too, because the stock
 * provider answers the server's first question with its whole copy.
 */
export function newsOf(doc: Y.Doc, { structs, ds }: DecodedUpdate): News | null {
	const clients = new Set<number>()
	let records = 0
	for (const struct of structs) {
		const { client, clock } = struct.id
		if (struct instanceof Y.Skip || clock + struct.length <= Y.getState(doc.store, client)) continue
		clients.add(client)
		if (makesRecord(struct)) records++
	}
	if (clients.size > 0) return { clients: [...clients], records }
	for (const [client, ranges] of ds.clients)
		for (const { clock, len } of ranges)
			if (!isDeleted(doc, client, clock, clock + len)) return { clients: [], records: 0 }
	return null
}

/** A first entry under a key of the root map names both; a later one names only the entry before it. */
const makesRecord = (struct: DecodedUpdate['structs'][number]) =>
	struct instanceof Y.Item &&
	(struct.parent as unknown) === 'records' &&
	struct.parentSub !== null &&
	struct.content instanceof Y.ContentType

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

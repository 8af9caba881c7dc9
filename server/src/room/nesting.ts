import * as Y from 'yjs'

/**
 * Types inside types: a record in `records`, a text in a record. Yjs deletes them recursively, and a server that starts anew
 * has less stack for that than one that is warm: what it took in yesterday it could not load today.
 */
const MAX_NESTING = 16

/** Whether a transaction brought a type that lies deeper than that. */
export function isNestedTooDeeply({ doc, beforeState, afterState }: Y.Transaction): boolean {
	for (const [client, after] of afterState) {
		const before = beforeState.get(client) ?? 0
		const structs = doc.store.clients.get(client)
		if (!structs || after <= before) continue
		for (let i = Y.findIndexSS(structs, before); i < structs.length; i++) {
			const struct = structs[i]
			if (struct instanceof Y.Item && struct.content instanceof Y.ContentType && liesTooDeep(struct))
				return true
		}
	}
	return false
}

function liesTooDeep(type: Y.Item): boolean {
	let depth = 0
	for (
		let item: Y.Item | null = type;
		item !== null;
		item = (item.parent as Y.AbstractType<unknown> | null)?._item ?? null
	) {
		if (++depth > MAX_NESTING) return true
	}
	return false
}

import type * as Y from 'yjs'

/**
 * Types inside types: a record in `records`, a text in a record. Yjs deletes them recursively, and a server that starts anew
 * has less stack for that than one that is warm: what it took in yesterday it could not load today.
 */
const MAX_NESTING = 16

/** Whether a transaction put something into a type that lies deeper than that. */
export function isNestedTooDeeply(transaction: Y.Transaction): boolean {
	for (const type of transaction.changed.keys()) {
		let depth = 0
		for (let item = type._item; item !== null; item = (item.parent as Y.AbstractType<unknown>)._item) {
			if (++depth > MAX_NESTING) return true
		}
	}
	return false
}

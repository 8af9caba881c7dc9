import type * as Y from 'yjs'

/** Yjs's own note to itself that a remote change may have left marks that say the same twice. */
interface Tidied {
	_needFormattingCleanup?: boolean
}

/**
 * After a remote change to a text with marks, Yjs takes away marks that have become superfluous, as a change of this replica
 * (yjs 13.6, `cleanupYTextAfterTransaction`). Somebody who may only read would be refused for that, and everybody else would
 * write the same at once. The server does it, once; whoever is not the server leaves them.
 *
 * Returns the way to undo it.
 */
export function leaveMarksUntidied(doc: Y.Doc): () => void {
	const leave = (transaction: Y.Transaction) => {
		;(transaction as Tidied)._needFormattingCleanup = false
	}
	doc.on('afterTransaction', leave)
	return () => doc.off('afterTransaction', leave)
}

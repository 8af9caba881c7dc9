import type * as Y from 'yjs'

/** Whether something in a document came with a transaction: of two things put in one place at once, the later to arrive may lose. */
export const cameWith = ({ beforeState }: Y.Transaction, { id }: Y.Item): boolean =>
	id.clock >= (beforeState.get(id.client) ?? 0)

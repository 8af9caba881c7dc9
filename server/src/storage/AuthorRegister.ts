import type { PersonId } from '@groundwork/shared/model/ids'
import type { LayerKey } from './Log.js'

/** Whose changes a Yjs client id may carry: a person's, or `null`, the server's own. */
export type Author = PersonId | null

/** Keeps, for good, to whom each Yjs client id of a layer belongs: to whoever used it first. */
export interface AuthorRegister {
	/** Gives the author those of the ids that nobody has. Resolves with whose each of them is, once that is durable. */
	claim(key: LayerKey, clients: readonly number[], author: Author): Promise<Map<number, Author>>
}

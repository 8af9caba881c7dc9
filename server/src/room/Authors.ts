import type { Author, AuthorRegister } from '../storage/AuthorRegister.js'
import type { LayerKey } from '../storage/Log.js'

/** What a room knows of the register of authors: the ids it has asked about. */
export class Authors {
	readonly #register: AuthorRegister
	readonly #key: LayerKey
	readonly #known = new Map<number, Author>()

	constructor(register: AuthorRegister, key: LayerKey) {
		this.#register = register
		this.#key = key
	}

	/** Those of the ids whose author must be asked for first. */
	unknown(clients: readonly number[]): number[] {
		return clients.filter((client) => !this.#known.has(client))
	}

	/** Rejects where the register cannot be written or read. */
	async claim(clients: readonly number[], author: Author): Promise<void> {
		for (const [client, owner] of await this.#register.claim(this.#key, clients, author))
			this.#known.set(client, owner)
	}

	/** Whether an id is known to be somebody else's. */
	belongsToAnother(client: number, author: Author): boolean {
		return this.#known.has(client) && !this.belongsTo(client, author)
	}

	/** Whether changes under an id are the author's. An id that was never asked for is nobody's. */
	belongsTo(client: number, author: Author): boolean {
		return this.#known.get(client) === author
	}
}

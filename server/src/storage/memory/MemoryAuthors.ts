import type { Author, AuthorRegister } from '../AuthorRegister.js'
import type { LayerKey } from '../Log.js'

/** A register that lives as long as the process, for tests. */
export class MemoryAuthors implements AuthorRegister {
	readonly #owners = new Map<string, Author>()

	async claim({ board, layer }: LayerKey, clients: readonly number[], author: Author) {
		return new Map(
			clients.map((client) => {
				const name = `${board} ${layer} ${client}`
				const owner = this.#owners.get(name)
				if (owner === undefined) this.#owners.set(name, author)
				return [client, owner === undefined ? author : owner]
			}),
		)
	}
}

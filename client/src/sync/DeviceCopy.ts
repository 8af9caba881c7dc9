import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

/** A database that has not opened by then is treated as none: some browsers never answer. Milliseconds. */
const OPEN_PATIENCE = 5000

type Store = (update: Uint8Array, origin: unknown) => void

/**
 * The copy of a layer on this device, as far as the browser lets us have one. Private windows refuse it, "clear site data" and
 * some phones take it away while the board is open; y-indexeddb then throws in the middle of the document's own event, and
 * nobody behind it, the network included, would hear of the change. Here that is said once, and the board goes on.
 */
export class DeviceCopy {
	readonly #persistence: IndexeddbPersistence
	readonly #onLost: () => void
	/** What was kept is in the document, or there is nothing to be had. */
	readonly loaded: Promise<void>
	#lost = false

	constructor(name: string, doc: Y.Doc, onLost: () => void) {
		this.#onLost = onLost
		this.#persistence = new IndexeddbPersistence(name, doc)
		const persistence = this.#persistence as unknown as { _storeUpdate: Store; _db: Promise<unknown> }
		const store = persistence._storeUpdate
		doc.off('update', store)
		persistence._storeUpdate = (update, origin) => {
			if (this.#lost) return
			try {
				store(update, origin)
			} catch {
				this.#lose()
			}
		}
		doc.on('update', persistence._storeUpdate)

		let timer: ReturnType<typeof setTimeout> | undefined
		const late = new Promise<never>((_resolve, reject) => {
			timer = setTimeout(() => reject(new Error('the database does not open')), OPEN_PATIENCE)
		})
		this.loaded = Promise.race([persistence._db.then(() => this.#persistence.whenSynced), late])
			.then(
				() => {},
				() => this.#lose(),
			)
			.finally(() => clearTimeout(timer))
	}

	/** Whether a transaction comes from here, and not from a person or the network. */
	isOrigin(origin: unknown): boolean {
		return origin === this.#persistence
	}

	/** A value kept beside the document; `undefined` where there is none. */
	async get(key: string): Promise<unknown> {
		await this.loaded
		if (this.#lost) return undefined
		return this.#persistence.get(key).catch(() => this.#lose())
	}

	set(key: string, value: unknown): void {
		if (this.#lost) return
		this.#persistence.set(key, value as string).catch(() => this.#lose())
	}

	/** Deletes the copy. The document stays, and nothing of it is kept any more. */
	async forget(): Promise<void> {
		this.#lost = true
		await this.#persistence.clearData().catch(() => {})
	}

	#lose(): void {
		if (this.#lost) return
		this.#lost = true
		this.#onLost()
	}
}

import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord, TLStore } from '@tldraw/tlschema'

/** Puts into a store what the documents say, and tells what the store's side effects made of it. */
export class RemoteChanges {
	readonly #store: TLStore
	#effects: RecordsDiff<TLRecord>[] | null = null

	constructor(store: TLStore) {
		this.#store = store
	}

	/** Side effects of a remote change are told as the person's own: while this says so, they are not. */
	get isMerging(): boolean {
		return this.#effects !== null
	}

	/** What the store tells while that is so. */
	noteSideEffect(changes: RecordsDiff<TLRecord>): void {
		this.#effects?.push(changes)
	}

	/** Delivers what the store keeps for the next frame: adding a listener does that first. */
	deliverHistory(): void {
		this.#store.listen(() => {})()
	}

	/** Returns the ids that side effects touched. Throws where one of them does; then nothing was put. */
	merge(put: TLRecord[], remove: TLRecord['id'][]): Set<string> {
		if (put.length === 0 && remove.length === 0) return new Set()
		const effects: RecordsDiff<TLRecord>[] = []
		this.#effects = effects
		try {
			this.#store.mergeRemoteChanges(() => {
				if (remove.length > 0) this.#store.remove(remove)
				if (put.length > 0) this.#store.put(put)
			})
		} finally {
			this.deliverHistory()
			this.#effects = null
		}
		return new Set(effects.flatMap(idsIn))
	}
}

/** Every record that a diff names. */
export const idsIn = ({ added, updated, removed }: RecordsDiff<TLRecord>): string[] => [
	...Object.keys(added),
	...Object.keys(updated),
	...Object.keys(removed),
]

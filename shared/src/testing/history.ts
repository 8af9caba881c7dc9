import { reverseRecordsDiff, squashRecordDiffs } from '@tldraw/store'
import type { RecordsDiff } from '@tldraw/store'
import type { TLRecord, TLStore } from '@tldraw/tlschema'

type Diff = RecordsDiff<TLRecord>
type Step = Diff | 'mark'

/** What tldraw marks as internal and its editor uses all the same. */
interface Internals {
	addHistoryInterceptor(listener: (entry: { changes: Diff }, source: 'user' | 'remote') => void): () => void
	ensureStoreIsUsable(): void
}

const empty = (): Diff => ({ added: {}, updated: {}, removed: {} })
const isEmpty = ({ added, updated, removed }: Diff) =>
	[added, updated, removed].every((part) => Object.keys(part).length === 0)

/**
 * What one person can take back: the history of tldraw's editor (its `HistoryManager`), step for step, because the editor
 * itself needs a browser. What she changes gathers until the next mark; undo goes back to the last one.
 */
export class History {
	readonly #store: TLStore & Internals
	readonly dispose: () => void
	#pending = empty()
	#undos: Step[] = []
	#redos: Step[] = []
	#isPaused = false

	constructor(store: TLStore) {
		this.#store = store as TLStore & Internals
		this.dispose = this.#store.addHistoryInterceptor(({ changes }, source) => {
			if (source !== 'user' || this.#isPaused) return
			this.#pending = squashRecordDiffs([this.#pending, changes])
			this.#redos = []
		})
	}

	mark(): void {
		this.#flush()
		this.#undos.push('mark')
	}

	undo(): void {
		this.#back(true)
	}

	/** Gives up what was done since the last mark, as Escape does in a drag. */
	bail(): void {
		this.#back(false)
	}

	redo(): void {
		this.ignoring(() => {
			this.#flush()
			if (this.#redos.length === 0) return
			while (this.#redos.at(-1) === 'mark') this.#undos.push(this.#redos.pop()!)
			const diffs: Diff[] = []
			for (let step = this.#redos.pop(); step !== undefined; step = this.#redos.pop()) {
				this.#undos.push(step)
				if (step === 'mark') break
				diffs.push(step)
			}
			this.#apply(diffs)
		})
	}

	/** Changes that cannot be taken back. */
	ignoring(change: () => void): void {
		const before = this.#isPaused
		this.#isPaused = true
		try {
			change()
		} finally {
			this.#isPaused = before
		}
	}

	#back(keepsRedo: boolean): void {
		this.ignoring(() => {
			const pending = this.#pending
			this.#pending = empty()
			const over: Step[] = []
			const diffs = [reverseRecordsDiff(pending)]
			if (isEmpty(pending)) while (this.#undos.at(-1) === 'mark') over.push(this.#undos.pop()!)
			else over.push(pending)
			for (let step = this.#undos.pop(); step !== undefined; step = this.#undos.pop()) {
				over.push(step)
				if (step === 'mark') break
				diffs.push(reverseRecordsDiff(step))
			}
			if (keepsRedo) this.#redos.push(...over)
			this.#apply(diffs)
		})
	}

	#apply(diffs: Diff[]): void {
		this.#store.applyDiff(squashRecordDiffs(diffs), { ignoreEphemeralKeys: true })
		this.#store.ensureStoreIsUsable()
	}

	#flush(): void {
		if (isEmpty(this.#pending)) return
		this.#undos.push(this.#pending)
		this.#pending = empty()
	}
}

import type { BoardLog, LayerKey, LayerLog, Log, Provenance } from '@groundwork/server/storage/Log'
import { MemoryLog } from '@groundwork/server/storage/memory/MemoryLog'
import type { BoardId } from '@groundwork/shared/model/ids'
import { STAMP } from './stamp.js'

/** A log whose appends wait for a test to let them through, one by one, or to fail them: a disk held in the hand. */
export class HeldLog implements Log {
	readonly #log = new MemoryLog()
	readonly #held: { commit(): Promise<void>; fail(): void }[] = []
	readonly #watchers = new Set<() => void>()
	#open = false
	/** How many times a layer was read. */
	reads = 0
	/** While set, reads wait for it. */
	holdReads: Promise<void> | undefined
	/** Makes reads fail until set back. */
	failReads = false
	/** Makes appends fail at once until set back. */
	failAppends = false
	#refused = 0

	/** What the log holds before the test begins. */
	async seed(key: LayerKey, update: Uint8Array): Promise<void> {
		await this.#log.append(key, update, STAMP)
	}

	append(key: LayerKey, update: Uint8Array, provenance: Provenance): Promise<number> {
		if (this.failAppends) return this.#refuse()
		if (this.#open) return this.#log.append(key, update, provenance)
		return new Promise((resolve, reject) => {
			this.#held.push({
				commit: () => this.#log.append(key, update, provenance).then(resolve, reject),
				fail: () => reject(new Error('the disk is full')),
			})
			for (const look of this.#watchers) look()
		})
	}

	/** Resolves when `count` appends wait. */
	holds(count: number): Promise<void> {
		return this.#until(() => this.#held.length >= count)
	}

	/** Resolves when `count` appends were refused. */
	refuses(count: number): Promise<void> {
		return this.#until(() => this.#refused >= count)
	}

	/** Commits the longest waiting append. */
	async commitNext(): Promise<void> {
		await this.#held.shift()?.commit()
	}

	/** From now on appends wait again. */
	hold(): void {
		this.#open = false
	}

	/** Commits what waits, and from now on everything at once. */
	async letThrough(): Promise<void> {
		this.#open = true
		for (const { commit } of this.#held.splice(0)) await commit()
	}

	failAll(): void {
		for (const { fail } of this.#held.splice(0)) fail()
	}

	async read(key: LayerKey, after?: number): Promise<LayerLog> {
		this.reads++
		for (const look of this.#watchers) look()
		await this.holdReads
		if (this.failReads) throw new Error('the disk cannot be read')
		return this.#log.read(key, after)
	}

	readBoard(board: BoardId): Promise<BoardLog> {
		return this.#log.readBoard(board)
	}

	ends(keys: readonly LayerKey[]): Promise<number[]> {
		return this.#log.ends(keys)
	}

	/** Resolves when so many reads were asked for. */
	isRead(count: number): Promise<void> {
		return this.#until(() => this.reads >= count)
	}

	compact(key: LayerKey, foldedTo: number, folded: Uint8Array): Promise<void> {
		return this.#log.compact(key, foldedTo, folded)
	}

	remove(board: BoardId): Promise<void> {
		return this.#log.remove(board)
	}

	close(): Promise<void> {
		return this.#log.close()
	}

	#refuse(): Promise<never> {
		this.#refused++
		for (const look of this.#watchers) look()
		return Promise.reject(new Error('the disk is full'))
	}

	#until(holds: () => boolean): Promise<void> {
		return new Promise((resolve) => {
			const look = () => {
				if (!holds()) return
				this.#watchers.delete(look)
				resolve()
			}
			this.#watchers.add(look)
			look()
		})
	}
}

import type { BoardId } from '@groundwork/shared/model/ids'
import { noTelemetry } from '../../operation/telemetry.js'
import type { Telemetry } from '../../operation/telemetry.js'
import type { BoardLog, LayerKey, LayerLog, Log, Provenance } from '../Log.js'
import { StorageError } from '../StorageError.js'
import type { AppendedEntry } from './calls.js'
import type { DatabaseThread } from './DatabaseThread.js'

interface Append {
	key: LayerKey
	update: Uint8Array
	provenance: Provenance
	resolve(number: number): void
	reject(error: unknown): void
}

const nameOf = ({ board, layer }: LayerKey) => `${board} ${layer}`

/**
 * The log in the embedded database, with group commit: whatever is appended while one commit runs shares the next, so that
 * the cost of an fsync is divided by the load.
 */
export class EmbeddedLog implements Log {
	readonly #thread: DatabaseThread
	readonly #telemetry: Telemetry
	#next: Append[] = []
	#committing: Promise<void> | null = null
	#closed = false
	/** Layers that lost an append and were not read since, by name, with what went wrong. */
	readonly #failed = new Map<string, unknown>()

	constructor(thread: DatabaseThread, telemetry: Telemetry = noTelemetry) {
		this.#thread = thread
		this.#telemetry = telemetry
	}

	append(key: LayerKey, update: Uint8Array, provenance: Provenance): Promise<number> {
		if (this.#closed) return Promise.reject(new StorageError('the log is closed'))
		const failed = this.#failed.get(nameOf(key))
		if (failed !== undefined) return Promise.reject(failed)
		return new Promise((resolve, reject) => {
			this.#next.push({ key, update, provenance, resolve, reject })
			this.#committing ??= this.#commitAll()
		})
	}

	read({ board, layer }: LayerKey, after = 0): Promise<LayerLog> {
		this.#failed.delete(nameOf({ board, layer }))
		return this.#thread.call('read', { board, layer, after })
	}

	readBoard(board: BoardId): Promise<BoardLog> {
		return this.#thread.call('readBoard', { board })
	}

	ends(keys: readonly LayerKey[]): Promise<number[]> {
		return this.#thread.call('ends', keys)
	}

	async compact({ board, layer }: LayerKey, foldedTo: number, folded: Uint8Array): Promise<void> {
		const began = performance.now()
		await this.#thread.call('compact', { board, layer, foldedTo, folded })
		this.#telemetry.folded(performance.now() - began)
	}

	async remove(board: BoardId): Promise<void> {
		await this.#thread.call('remove', { board })
	}

	async close(): Promise<void> {
		this.#closed = true
		await this.#committing
		await this.#thread.close()
	}

	async #commitAll(): Promise<void> {
		// whatever all sockets have brought in this turn of the event loop goes together, not the first by itself
		await new Promise((resolve) => setImmediate(resolve))
		while (this.#next.length > 0) {
			const batch = this.#next
			this.#next = []
			await this.#commit(batch)
		}
		this.#committing = null
	}

	async #commit(batch: Append[]): Promise<void> {
		const entries = batch.map(({ key: { board, layer }, update, provenance: { by, at } }): AppendedEntry => {
			// a view would take all of the buffer behind it along
			return [board, layer, by, at, update.length === update.buffer.byteLength ? update : update.slice()]
		})
		const began = performance.now()
		try {
			const numbers = await this.#thread.call('append', entries)
			this.#telemetry.committed({
				ms: performance.now() - began,
				updates: batch.length,
				bytes: batch.reduce((sum, { update }) => sum + update.length, 0),
			})
			batch.forEach(({ resolve, reject }, index) => {
				const number = numbers[index]
				if (number === undefined) reject(new StorageError('the database left an append unanswered'))
				else resolve(number)
			})
		} catch (error) {
			this.#telemetry.commitFailed(batch.length)
			for (const { key } of batch) this.#failed.set(nameOf(key), error)
			// what was handed in while this batch was being written may need what is lost
			const followers = this.#next.filter(({ key }) => this.#failed.has(nameOf(key)))
			this.#next = this.#next.filter(({ key }) => !this.#failed.has(nameOf(key)))
			for (const { reject } of [...batch, ...followers]) reject(error)
		}
	}
}

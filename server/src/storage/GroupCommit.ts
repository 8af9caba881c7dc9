import { noTelemetry } from '../operation/telemetry.js'
import type { Telemetry } from '../operation/telemetry.js'
import type { LayerKey, Provenance } from './Log.js'
import { StorageError } from './StorageError.js'

/** An update on its way into the log. */
export interface Append {
	key: LayerKey
	update: Uint8Array
	provenance: Provenance
}

interface Waiting extends Append {
	resolve(number: number): void
	reject(error: unknown): void
}

/** Past so many bytes the rest waits for the next commit: no database takes messages without end. */
const COMMIT_BYTES = 8 * 1024 * 1024

const nameOf = ({ board, layer }: LayerKey) => `${board} ${layer}`

/**
 * Whatever is appended while one commit runs shares the next, so that the cost of an fsync is divided by the load. One commit at a
 * time, in the order of the calls.
 */
export class GroupCommit {
	readonly #write: (batch: readonly Append[]) => Promise<number[]>
	readonly #telemetry: Telemetry
	#next: Waiting[] = []
	#committing: Promise<void> | null = null
	#closed = false
	/** Layers that lost an append and were not read since, by name, with what went wrong. */
	readonly #failed = new Map<string, unknown>()

	/** @param write makes a batch durable, all of it or nothing. Answers with the entries' numbers in its order. */
	constructor(write: (batch: readonly Append[]) => Promise<number[]>, telemetry: Telemetry = noTelemetry) {
		this.#write = write
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

	/** The layer is read anew: whoever appends to it from here on knows what was lost. */
	forgive(key: LayerKey): void {
		this.#failed.delete(nameOf(key))
	}

	/** Takes nothing any more. Resolves once all that was taken is answered. */
	async close(): Promise<void> {
		this.#closed = true
		await this.#committing
	}

	async #commitAll(): Promise<void> {
		// whatever all sockets have brought in this turn of the event loop goes together, not the first by itself
		await new Promise((resolve) => setImmediate(resolve))
		while (this.#next.length > 0) await this.#commit(this.#takeBatch())
		this.#committing = null
	}

	#takeBatch(): Waiting[] {
		let bytes = 0
		const end = this.#next.findIndex(({ update }, index) => {
			bytes += update.length
			return index > 0 && bytes > COMMIT_BYTES
		})
		return this.#next.splice(0, end < 0 ? this.#next.length : end)
	}

	async #commit(batch: Waiting[]): Promise<void> {
		const began = performance.now()
		try {
			const numbers = await this.#write(batch)
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

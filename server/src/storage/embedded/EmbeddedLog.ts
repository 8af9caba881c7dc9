import type { BoardId } from '@groundwork/shared/model/ids'
import { noTelemetry } from '../../operation/telemetry.js'
import type { Telemetry } from '../../operation/telemetry.js'
import { GroupCommit } from '../GroupCommit.js'
import type { BoardLog, LayerKey, LayerLog, Log, Provenance } from '../Log.js'
import type { AppendedEntry } from './calls.js'
import type { DatabaseThread } from './DatabaseThread.js'

/** The log in the embedded database. */
export class EmbeddedLog implements Log {
	readonly #thread: DatabaseThread
	readonly #telemetry: Telemetry
	readonly #commits: GroupCommit

	constructor(thread: DatabaseThread, telemetry: Telemetry = noTelemetry) {
		this.#thread = thread
		this.#telemetry = telemetry
		this.#commits = new GroupCommit((batch) => {
			const entries = batch.map(
				({ key: { board, layer }, update, provenance: { by, at } }): AppendedEntry => {
					// a view would take all of the buffer behind it along
					return [board, layer, by, at, update.length === update.buffer.byteLength ? update : update.slice()]
				},
			)
			return this.#thread.call('append', entries)
		}, telemetry)
	}

	append(key: LayerKey, update: Uint8Array, provenance: Provenance): Promise<number> {
		return this.#commits.append(key, update, provenance)
	}

	read({ board, layer }: LayerKey, after = 0): Promise<LayerLog> {
		this.#commits.forgive({ board, layer })
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
		await this.#commits.close()
		await this.#thread.close()
	}
}

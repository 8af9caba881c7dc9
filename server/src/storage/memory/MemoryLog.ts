import type { BoardId } from '@groundwork/shared/model/ids'
import { LAYERS } from '@groundwork/shared/model/roles'
import type { BoardLog, LayerKey, LayerLog, Log, Provenance } from '../Log.js'
import { StorageError } from '../StorageError.js'
import { checkFold } from '../checkFold.js'

/** A log that lives as long as the process: for tests, and the shortest reading of what the port asks for. */
export class MemoryLog implements Log {
	readonly #boards = new Map<BoardId, Map<string, LayerLog>>()
	#closed = false

	async append(key: LayerKey, update: Uint8Array, { by, at }: Provenance): Promise<number> {
		const log = this.#open(key)
		const number = lastNumber(log) + 1
		log.tail.push({ number, by, at, update: update.slice() })
		return number
	}

	async read(key: LayerKey, after = 0): Promise<LayerLog> {
		return this.#read(key, after)
	}

	async readBoard(board: BoardId): Promise<BoardLog> {
		const layers = LAYERS.map((layer) => [layer, this.#read({ board, layer }, 0)] as const)
		return { at: Date.now(), layers: Object.fromEntries(layers) as BoardLog['layers'] }
	}

	async ends(keys: readonly LayerKey[]): Promise<number[]> {
		return keys.map((key) => lastNumber(this.#open(key)))
	}

	async compact(key: LayerKey, foldedTo: number, folded: Uint8Array): Promise<void> {
		const log = this.#open(key)
		checkFold(foldedTo, { foldedTo: log.foldedTo, last: lastNumber(log) })
		log.tail = log.tail.filter(({ number }) => number > foldedTo)
		log.foldedTo = foldedTo
		log.folded = folded.slice()
	}

	async remove(board: BoardId): Promise<void> {
		this.#refuseWhenClosed()
		this.#boards.delete(board)
	}

	async close(): Promise<void> {
		this.#closed = true
	}

	#read(key: LayerKey, after: number): LayerLog {
		const { folded, foldedTo, tail } = this.#open(key)
		return {
			folded: foldedTo > after ? (folded?.slice() ?? null) : null,
			foldedTo,
			tail: tail
				.filter(({ number }) => number > after)
				.map((entry) => ({ ...entry, update: entry.update.slice() })),
		}
	}

	#open({ board, layer }: LayerKey): LayerLog {
		this.#refuseWhenClosed()
		const layers = this.#boards.get(board) ?? new Map<string, LayerLog>()
		this.#boards.set(board, layers)
		const log = layers.get(layer) ?? { folded: null, foldedTo: 0, tail: [] }
		layers.set(layer, log)
		return log
	}

	#refuseWhenClosed(): void {
		if (this.#closed) throw new StorageError('the log is closed')
	}
}

const lastNumber = ({ foldedTo, tail }: LayerLog): number => tail.at(-1)?.number ?? foldedTo

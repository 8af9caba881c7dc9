import type { BoardId } from '@groundwork/shared/model/ids'
import type { Layer } from '@groundwork/shared/model/roles'

/** One layer of one board: what has a log, a Y.Doc and a room of its own. */
export interface LayerKey {
	board: BoardId
	layer: Layer
}

export interface LogEntry {
	/** 1, 2, 3 … per layer, without gaps: a reader that misses one knows it. */
	number: number
	update: Uint8Array
}

/** What a layer's log holds: the folded past (Yjs update v2) up to `foldedTo`, and every update (v1) after it, in order. */
export interface LayerLog {
	folded: Uint8Array | null
	foldedTo: number
	tail: LogEntry[]
}

/**
 * The port behind which updates become durable. It knows bytes, not documents. Every implementation passes
 * `logContract` in `tests/contract`.
 */
export interface Log {
	/**
	 * Resolves with the entry's number once it would survive a crash. Appends to one layer are numbered in call order. After one
	 * that failed every later one to that layer fails too, until the layer is read anew: an update may need its predecessor, and
	 * a log that holds it without could never be loaded again.
	 */
	append(key: LayerKey, update: Uint8Array): Promise<number>
	/** Everything committed so far. */
	read(key: LayerKey): Promise<LayerLog>
	/** Replaces all entries up to `foldedTo` by one folded state, atomically. */
	compact(key: LayerKey, foldedTo: number, folded: Uint8Array): Promise<void>
	/** Forgets a board's layers. */
	remove(board: BoardId): Promise<void>
	/** Resolves when all appends so far are durable and the storage is closed. */
	close(): Promise<void>
}

import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import type { Layer } from '@groundwork/shared/model/roles'

/** One layer of one board: what has a log, a Y.Doc and a room of its own. */
export interface LayerKey {
	board: BoardId
	layer: Layer
}

/** Who changed a layer, and when. The bytes alone do not say who deleted something, nor what came first. */
export interface Provenance {
	/** `null` is the server itself. */
	by: PersonId | null
	/** Milliseconds since 1970, of the server's clock; 0 for entries older than this was kept. */
	at: number
}

export interface LogEntry extends Provenance {
	/** 1, 2, 3 … per layer, without gaps: a reader that misses one knows it. */
	number: number
	update: Uint8Array
}

/** What a layer's log holds: the folded past up to `foldedTo`, and every entry after it, in order. */
export interface LayerLog {
	folded: Uint8Array | null
	foldedTo: number
	tail: LogEntry[]
}

/** All layers of a board at one instant of the storage. */
export interface BoardLog {
	/** Milliseconds since 1970, of the storage's clock: the same for every server that uses it. */
	at: number
	layers: Record<Layer, LayerLog>
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
	 *
	 * A storage that is somewhere else may be gone for a while: then an append is kept, and stored in its turn when the storage is back.
	 * One whose answer was lost on the way is there twice, under two numbers, of which the later is answered: updates are to be such
	 * that this does no harm.
	 */
	append(key: LayerKey, update: Uint8Array, provenance: Provenance): Promise<number>
	/**
	 * Everything committed so far after the entry `after`, the whole log without it. What was folded is left out where all of it is
	 * up to `after`: whoever has that entry has it already.
	 */
	read(key: LayerKey, after?: number): Promise<LayerLog>
	/** Everything committed so far of a board. */
	readBoard(board: BoardId): Promise<BoardLog>
	/** The number of the last entry of each layer, in their order; 0 for one that nobody wrote to. */
	ends(keys: readonly LayerKey[]): Promise<number[]>
	/** Replaces all entries up to `foldedTo` by one folded state, atomically. */
	compact(key: LayerKey, foldedTo: number, folded: Uint8Array): Promise<void>
	/** Forgets a board's layers. */
	remove(board: BoardId): Promise<void>
	/** Resolves when all appends so far are durable and the storage is closed. */
	close(): Promise<void>
}

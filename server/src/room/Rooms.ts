import type { BoardId, PersonId, SessionId } from '@groundwork/shared/model/ids'
import type { Layer, Role } from '@groundwork/shared/model/roles'
import type { Person } from '@groundwork/shared/protocol/api'
import type * as Y from 'yjs'
import type { BoardLog, LayerKey } from '../storage/Log.js'
import type { Attribution } from './Attribution.js'

export interface FrozenLayers {
	/** Of the storage's clock, at that instant. */
	at: Date
	/** Who was connected. */
	present: Person[]
	layers: BoardLog['layers']
}

/** What the rest of the server may ask of the hot boards, without knowing rooms, sockets or documents' lifetimes. */
export interface Rooms {
	/**
	 * Runs `write` on a layer as the server itself, at the command of `by` if it is anybody's, and resolves when the result is
	 * durable. The layer is loaded for it. Rejects with a StorageError where the storage takes no changes.
	 */
	write(board: BoardId, layer: Layer, write: (doc: Y.Doc) => void, by?: PersonId): Promise<void>
	/** Reads one layer and who did what in it; resolves once everything read is durable. */
	readOne<T>(key: LayerKey, read: (layer: { doc: Y.Doc; attribution: Attribution }) => T): Promise<T>
	/**
	 * All layers at one instant: `read` runs synchronously on the four documents; the promise resolves with its result once
	 * everything it saw is durable.
	 */
	readAll<T>(board: BoardId, read: (docs: Record<Layer, Y.Doc>) => T): Promise<T>
	/**
	 * All layers at one instant of the storage, with everything that was done here until the call. Nothing is encoded or decoded for
	 * it, so that a large board holds nobody up.
	 */
	freeze(board: BoardId): Promise<FrozenLayers>
	/** Who is connected to the board now, by whichever server, each person once. */
	present(board: BoardId): Person[]
	/** Another number after every change that all may read, for cache keys beside the time of the change; 0 for a board that is not hot. */
	revision(board: BoardId): number
	/** Acts on open sockets at once: a new role is enforced and told; `null` closes them. */
	roleChanged(board: BoardId, person: PersonId, role: Role | null): void
	/** Closes the sockets of a session that ended. */
	sessionEnded(session: SessionId): void
	/** Closes every socket of a board that was deleted. */
	boardGone(board: BoardId): void
	/** Stops taking writes, saves everything, closes all sockets with "going away". */
	close(): Promise<void>
}

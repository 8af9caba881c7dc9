import type { BoardId } from '@groundwork/shared/model/ids'
import { readableLayers } from '@groundwork/shared/model/roles'
import type { Role } from '@groundwork/shared/model/roles'
import type { SnapshotPartName, SealedHeader } from '@groundwork/shared/protocol/snapshot'
import type { Clock } from '../clock.js'
import { ApiError } from '../errors.js'
import type { Rooms } from '../room/Rooms.js'
import type { SnapshotRecords } from '../storage/records/Records.js'
import type { BoardState } from './content/boardState.js'
import { parseSealed } from './entries.js'

/** What of a snapshot somebody may read. */
export const readableParts = (role: Role): SnapshotPartName[] => [...readableLayers(role), 'context']

export interface FrozenState {
	sealed: SealedHeader
	state: Extract<BoardState, { parts: unknown }>
}

export type BoardStates = ReturnType<typeof createBoardStates>

/** A board as it was and as it is, as far as a role may read it. */
export function createBoardStates({
	snapshots,
	rooms,
	clock,
}: {
	snapshots: SnapshotRecords
	rooms: Rooms
	clock: Clock
}) {
	return {
		/** @throws ApiError where there is no such snapshot, or its content was destroyed. */
		async frozen(board: BoardId, number: number, role: Role): Promise<FrozenState> {
			const [row, parts] = await Promise.all([
				snapshots.get(board, number),
				snapshots.parts(board, number, readableParts(role)),
			])
			if (!row) throw new ApiError('not_found')
			if (parts.canvas === undefined)
				throw new ApiError('record_rule', ({ refused }) => refused.refusedText.disposedOf)
			const sealed = parseSealed(row)
			const { schema, capturedAt } = sealed.header
			return { sealed, state: { parts, schema, day: capturedAt.slice(0, 10) } }
		},

		/** With the moment it is of. */
		async now(board: BoardId, role: Role): Promise<{ at: Date; state: BoardState }> {
			const readable = readableLayers(role)
			const { at, layers } = await rooms.freeze(board)
			const state = {
				layers: Object.fromEntries(readable.map((layer) => [layer, layers[layer]])),
				day: clock().toISOString().slice(0, 10),
			}
			return { at, state }
		},
	}
}

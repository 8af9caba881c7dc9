import { randomUUID } from 'node:crypto'
import type { BoardRecord } from '@groundwork/shared/board/read'
import { readSome, writeSome } from '@groundwork/shared/board/writeLayer'
import { readRestorations, restorationsOf } from '@groundwork/shared/discussion/restorations'
import type { Restoration } from '@groundwork/shared/discussion/restorations'
import { newBoardId } from '@groundwork/shared/model/ids'
import type { BoardId, PersonId } from '@groundwork/shared/model/ids'
import type { StoreLayer } from '@groundwork/shared/model/roles'
import { undoRecordDifference } from '@groundwork/shared/plan/compare/undoRecordDifference'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Clock } from '../clock.js'
import { ApiError } from '../errors.js'
import type { Rooms } from '../room/Rooms.js'
import type { Log } from '../storage/Log.js'
import type { BoardFacts, Records } from '../storage/records/Records.js'
import type { BoardStates } from './boardStates.js'
import type { Capture } from './capture.js'
import type { BoardState } from './content/boardState.js'
import type { SnapshotThreads } from './thread/pool.js'

interface Leader {
	id: PersonId
	name: string
}

export type Restore = ReturnType<typeof createRestore>

/** Brings back what a snapshot holds. History is never written anew: the board goes forward to what it was. */
export function createRestore({
	records: { boards, assets, authors, audit },
	rooms,
	log,
	threads,
	states,
	capture,
	clock,
}: {
	records: Pick<Records, 'boards' | 'assets' | 'authors' | 'audit'>
	rooms: Rooms
	log: Log
	threads: SnapshotThreads
	states: BoardStates
	capture: Capture
	clock: Clock
}) {
	/**
	 * What changed from one snapshot to another is done to the live board, wherever that still is as in the first: what people
	 * write meanwhile stays.
	 */
	const bring = async (board: BoardId, from: BoardState, to: BoardState, by: PersonId) => {
		const differing = await threads.differing({ from, to })
		for (const [name, { from: before, to: after }] of Object.entries(differing)) {
			const layer = name as StoreLayer
			const ids = new Set([...Object.keys(before), ...Object.keys(after)])
			if (ids.size === 0) continue
			// oxlint-disable-next-line no-await-in-loop
			await rooms.write(
				board,
				layer,
				(doc) => {
					const now = readSome(doc, layer, ids)
					const { records } = undoRecordDifference(after, before, now)
					writeSome(doc, now, records as Record<string, BoardRecord>)
				},
				by,
			)
		}
	}

	return {
		/** Another board, with the person as its leader. */
		async asNew(options: { board: BoardFacts; number: number; title: string; by: Leader }): Promise<BoardId> {
			const { board, number, title, by } = options
			const { state } = await states.frozen(board.id, number, 'leader')
			const restored = await threads.restoreBoard(state)
			const id = newBoardId()
			const at = clock()
			// nobody can know of the board yet: its layers are written as logs, and no room need be loaded for them
			await Promise.all(
				restored.layers.map(async ({ layer, update, clientId }) => {
					const key = { board: id, layer }
					await authors.claim(key, [clientId], null)
					await log.append(key, update, { by: by.id, at: at.getTime() })
				}),
			)
			const made = await boards.create({
				id,
				title,
				leader: by,
				at: at.toISOString(),
				limit: LIMITS.boardsPerPerson,
			})
			if (made === 'full') {
				throw new ApiError('limit_reached', ({ refused }) =>
					refused.refusedText.boardsPerPerson(LIMITS.boardsPerPerson),
				)
			}
			await assets.link(id, restored.assets)
			const event = { action: 'snapshot_restored', details: { number, as: 'new' } } as const
			await audit.add({ board: board.id, by, at: at.toISOString(), event })
			return id
		},

		/** This board, forward to what it was, after a snapshot of what it is; told to everybody who has it open. */
		async forward(options: {
			board: BoardFacts
			number: number
			purpose: string
			timeZone: string
			by: Leader
		}): Promise<Restoration> {
			const { board, number, purpose, timeZone, by } = options
			// refused before anything is captured
			const { sealed, state: to } = await states.frozen(board.id, number, 'leader')
			const { header } = await capture({
				board,
				by: { ...by, role: 'leader' },
				cause: 'restore',
				kind: 'working',
				purpose,
				meeting: null,
				timeZone,
			})
			const { state: from } = await states.frozen(board.id, header.number, 'leader')
			await bring(board.id, from, to, by.id)
			const restoration: Restoration = {
				id: randomUUID(),
				number,
				capturedAt: sealed.header.capturedAt,
				before: header.number,
				by,
				at: clock().toISOString(),
				undone: null,
			}
			await rooms.write(
				board.id,
				'discussion',
				(doc) => restorationsOf(doc).set(restoration.id, restoration),
				by.id,
			)
			const event = { action: 'snapshot_restored', details: { number, as: 'forward' } } as const
			await audit.add({ board: board.id, by, at: restoration.at, event })
			return restoration
		},

		/** Takes a restoration back, as one step, but for what somebody has changed since. Twice is the same as once. */
		async undo(options: { board: BoardId; id: string; by: Leader }): Promise<Restoration> {
			const { board, id, by } = options
			const restoration = await rooms.readOne({ board, layer: 'discussion' }, ({ doc }) =>
				readRestorations(doc).find((one) => one.id === id),
			)
			if (!restoration) throw new ApiError('not_found')
			if (restoration.undone) return restoration
			const { state: from } = await states.frozen(board, restoration.number, 'leader')
			const { state: to } = await states.frozen(board, restoration.before, 'leader')
			await bring(board, from, to, by.id)
			const at = clock().toISOString()
			const undone: Restoration = { ...restoration, undone: { by, at } }
			await rooms.write(board, 'discussion', (doc) => restorationsOf(doc).set(id, undone), by.id)
			const event = { action: 'restoration_undone', details: { number: restoration.number } } as const
			await audit.add({ board, by, at, event })
			return undone
		},
	}
}

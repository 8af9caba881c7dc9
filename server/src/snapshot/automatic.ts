import type { SnapshotCause } from '@groundwork/shared/model/domain'
import type { BoardId } from '@groundwork/shared/model/ids'
import type { Layer } from '@groundwork/shared/model/roles'
import { automaticPurposes } from '@groundwork/shared/text/snapshots'
import type { Logger } from 'pino'
import type { Clock } from '../clock.js'
import type { Rooms } from '../room/Rooms.js'
import type { Locks } from '../storage/Locks.js'
import type { BoardFacts, Records } from '../storage/records/Records.js'
import type { Capture } from './capture.js'
import type { AddEntryTo } from './entries.js'
import { thinned } from './thinning.js'

/** Milliseconds. */
export interface AutomaticTimes {
	/** A board that changed is captured once in so long; 0 never. */
	everyMs: number
	/** How long a board must have been empty for its session to be over: somebody may only have reloaded her page. */
	emptyMs: number
	/** How often it is looked what is due, and what is to be thinned. */
	checkMs: number
}

const MINUTE_MS = 60_000
export const AUTOMATIC_TIMES: AutomaticTimes = {
	everyMs: 24 * 60 * MINUTE_MS,
	emptyMs: 5 * MINUTE_MS,
	checkMs: 15 * MINUTE_MS,
}

/** People working at once, for it to be a session. */
const SEVERAL = 2

/** Layers in which everybody may see who writes. */
const SEEN: readonly Layer[] = ['canvas', 'review', 'discussion']

export interface Automatic {
	/** The last person has left a board. */
	empty(board: BoardId): void
	/** Captures what is due and thins what is old, unless another server does it now; resolves when that is done. */
	check(): Promise<void>
	close(): Promise<void>
}

/** Snapshots that nobody need think of: by the clock, and when several people have worked. The older they are, the fewer stay. */
export function createAutomatic({
	records: { boards, snapshots },
	rooms,
	capture,
	addEntry,
	locks,
	clock,
	times,
	logger,
}: {
	records: Pick<Records, 'boards' | 'snapshots'>
	rooms: Rooms
	capture: Capture
	addEntry: AddEntryTo
	locks: Locks
	clock: Clock
	times: AutomaticTimes
	logger: Logger
}): Automatic {
	const emptied = new Map<BoardId, ReturnType<typeof setTimeout>>()
	let closed = false
	let underWay: Promise<unknown> = Promise.resolve()

	/** One thing after the other: nothing here is in a hurry. */
	const inTurn = (run: () => Promise<void>): Promise<void> => {
		const mine = underWay.then(async () => {
			if (!closed) await run()
		})
		underWay = mine.catch((err: unknown) => logger.error({ err }, 'an automatic snapshot failed'))
		return mine
	}

	const take = (board: BoardFacts, cause: Exclude<SnapshotCause, 'restore'>) =>
		capture({
			board,
			by: null,
			cause,
			kind: 'working',
			purpose: automaticPurposes[cause],
			meeting: null,
			timeZone: 'UTC',
		})

	const endOfSession = async (id: BoardId) => {
		if (rooms.present(id).length > 0) return
		const board = await boards.get(id)
		if (!board) return
		const last = (await snapshots.last(id))?.capturedAt ?? board.createdAt
		const writers = new Set<string>()
		for (const layer of SEEN) {
			// oxlint-disable-next-line no-await-in-loop
			const people = await rooms.readOne({ board: id, layer }, ({ attribution }) => [
				...attribution.contributorsSince(Date.parse(last)).keys(),
			])
			for (const person of people) writers.add(person)
		}
		if (writers.size >= SEVERAL) await take(board, 'session')
	}

	const thin = async () => {
		const now = clock().getTime()
		const byBoard = new Map<BoardId, { number: number; at: number }[]>()
		for (const { board, number, capturedAt } of await snapshots.automatic()) {
			const taken = byBoard.get(board) ?? []
			taken.push({ number, at: Date.parse(capturedAt) })
			byBoard.set(board, taken)
		}
		for (const [board, taken] of byBoard) {
			for (const { number } of thinned(taken, now)) {
				const content = { type: 'disposition', reason: automaticPurposes.thinned } as const
				// oxlint-disable-next-line no-await-in-loop
				await addEntry({ board, number, by: null, at: clock(), content })
			}
		}
	}

	const check = () =>
		inTurn(async () => {
			await locks.ifFree('automatic snapshots', async () => {
				const before = new Date(clock().getTime() - times.everyMs).toISOString()
				for (const board of times.everyMs > 0 ? await snapshots.due(before) : []) {
					// oxlint-disable-next-line no-await-in-loop
					if (!closed) await take(board, 'schedule')
				}
				await thin()
			})
		})

	const timer = setInterval(() => void check().catch(() => {}), times.checkMs).unref()

	return {
		empty(board) {
			clearTimeout(emptied.get(board))
			const wait = setTimeout(() => {
				emptied.delete(board)
				void inTurn(async () => {
					await locks.ifFree(`end of session ${board}`, () => endOfSession(board))
				}).catch(() => {})
			}, times.emptyMs).unref()
			emptied.set(board, wait)
		},
		check,
		async close() {
			closed = true
			clearInterval(timer)
			for (const wait of emptied.values()) clearTimeout(wait)
			await underWay
		},
	}
}

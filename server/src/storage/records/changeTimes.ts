import type { BoardId } from '@groundwork/shared/model/ids'
import type { LayerKey } from '../Log.js'
import type { BoardRecords } from './Records.js'

/** How far the stored time of a board's last change may lag behind. A crash loses that much of the time, never a change. */
const WRITE_EVERY_MS = 5000

/** Databases take only so many values in a statement: SQLite 32,766. */
const BOARDS_AT_ONCE = 1000

/** When each board last changed: exact in memory, written to the records now and then, not once per stroke. */
export interface ChangeTimes {
	/** The later of the stored time and what was seen since. */
	latest(board: BoardId, stored: string): string
	/** Something of the layer changed just now. */
	note(key: LayerKey): void
	close(): Promise<void>
}

export function createChangeTimes({
	boards,
	onError,
}: {
	boards: Pick<BoardRecords, 'changed'>
	onError: (error: unknown) => void
}): ChangeTimes {
	/** Milliseconds since 1970: a change a stroke is noted here, and spelling a time out costs more than the rest. */
	let unwritten = new Map<BoardId, number>()
	/** The ones before, on their way or just arrived: what was read before they did may be looked at after. */
	let written = new Map<BoardId, number>()

	/** Together: a commit for each of 100 boards would keep changes waiting for a tenth of a second. */
	const flush = async () => {
		const due = [...unwritten]
		written = unwritten
		unwritten = new Map()
		for (let from = 0; from < due.length; from += BOARDS_AT_ONCE) {
			const some = due.slice(from, from + BOARDS_AT_ONCE)
			try {
				await boards.changed(new Map(some.map(([board, at]) => [board, new Date(at).toISOString()])))
			} catch (error) {
				onError(error)
				for (const [board, at] of some) if (!unwritten.has(board)) unwritten.set(board, at)
			}
		}
	}
	const timer = setInterval(() => void flush(), WRITE_EVERY_MS)
	timer.unref()

	return {
		latest(board, stored) {
			const at = unwritten.get(board) ?? written.get(board)
			if (at === undefined) return stored
			const spelled = new Date(at).toISOString()
			return spelled > stored ? spelled : stored
		},
		note({ board, layer }) {
			// What leaders alone may read must not show, not even by its time.
			if (layer === 'leaders') return
			unwritten.set(board, Date.now())
		},
		async close() {
			clearInterval(timer)
			await flush()
		},
	}
}

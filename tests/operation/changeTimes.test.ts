import { createChangeTimes } from '@groundwork/server/storage/records/changeTimes'
import { newBoardId } from '@groundwork/shared/model/ids'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
	vi.useRealTimers()
})

test('[BOARD-1] the time of a change that could not be written is written when the storage can, and shown all along', async () => {
	vi.useFakeTimers({ now: Date.parse('2026-03-03T10:00:00Z') })
	const board = newBoardId()
	const problems: unknown[] = []
	let stored = '2026-01-01T00:00:00.000Z'
	let full = true
	const times = createChangeTimes({
		boards: {
			async changed(at) {
				if (full) throw new Error('the disk is full')
				stored = at.get(board) ?? stored
			},
		},
		onError: (error) => problems.push(error),
	})
	const changed = '2026-03-03T10:00:00.000Z'
	times.note({ board, layer: 'canvas' })
	await vi.advanceTimersByTimeAsync(11_000)
	expect(problems).toHaveLength(2)
	expect(times.latest(board, stored)).toBe(changed)

	full = false
	await vi.advanceTimersByTimeAsync(5000)
	expect(stored).toBe(changed)
	// read before it was written, looked at after
	expect(times.latest(board, '2026-01-01T00:00:00.000Z')).toBe(changed)
	times.note({ board, layer: 'leaders' })
	await times.close()
	expect(stored).toBe(changed)
	expect(problems).toHaveLength(2)
})

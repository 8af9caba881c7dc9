import type { Board, Person } from '@groundwork/shared/protocol/api'
import { api, asApiError } from '../../api'
import { BRIEF } from '../../patientFetch'
import { remembered } from '../../ui/remembered'
import { useLoad } from '../../ui/useLoad'
import type { Loaded } from '../../ui/useLoad'

/**
 * What the server says of a board; without a connection, what it said last. A clear no is no failure of the line: then this
 * device forgets the board.
 */
export function useBoard(boardId: string, person: Person): Loaded<Board> {
	return useLoad(`board ${boardId} for ${person.id}`, async (signal) => {
		const kept = remembered.board(person.id, boardId)
		try {
			const board = await api.board(boardId, signal, kept && BRIEF)
			remembered.keepBoard(person.id, board)
			return board
		} catch (thrown) {
			if (signal.aborted) throw thrown
			const error = asApiError(thrown)
			if (error.code === 'signed_out' || error.code === 'forbidden' || error.code === 'not_found') {
				remembered.forgetBoard(person.id, boardId)
			}
			if (kept && error.retry) return kept
			throw error
		}
	})
}

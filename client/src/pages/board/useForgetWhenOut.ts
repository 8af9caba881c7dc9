import { useEffect } from 'react'
import { react } from 'tldraw'
import type { Board, Person } from '@groundwork/shared/protocol/api'
import type { BoardSession } from '../../sync/BoardSession'
import { remembered } from '../../ui/remembered'

/** Somebody taken off a board, or a board that is gone: this device opens it no more, offline either. */
export function useForgetWhenOut(session: BoardSession, board: Board, person: Person): void {
	useEffect(
		() =>
			react('forget when out', () => {
				const status = session.status.get()
				if (status.kind !== 'refused') return
				if (status.reason === 'forbidden' || status.reason === 'boardGone') {
					remembered.forgetBoard(person.id, board.id)
				}
			}),
		[session, board.id, person.id],
	)
}

import { boardSchema } from '@groundwork/shared/model/schema'
import type { Role } from '@groundwork/shared/model/roles'
import type { Board, Person } from '@groundwork/shared/protocol/api'
import { useEffect, useState } from 'react'
import { createTLStore, react } from 'tldraw'
import type { BoardSession, PresencePort } from '../../sync/BoardSession'
import { offerDiagnostics } from '../../sync/diagnostics'
import { openBoard } from '../../sync/openBoard'

export interface Opened {
	session: BoardSession
	presence: PresencePort
	/** What the session before this one had to say when it had to be opened again. */
	carried: Notice
}

type Notice = ReturnType<BoardSession['notice']['get']>

interface Start {
	role: Role
	carried: Notice
}

/**
 * One open session per board and person, ended on leaving. A newer answer about the same board does not reopen it; the session
 * itself says when it must be.
 */
export function useBoardSession(board: Board, person: Person): Opened | null {
	const [start, setStart] = useState<Start>({ role: board.role, carried: null })
	const [opened, setOpened] = useState<Opened | null>(null)
	useEffect(() => {
		const store = createTLStore({ schema: boardSchema })
		const next = openBoard({ board: { id: board.id, role: start.role }, person, store })
		setOpened({ ...next, carried: start.carried })
		const withdraw = offerDiagnostics(next.session)
		const stopWatching = react('reopen when outdated', () => {
			if (!next.session.outdated.get()) return
			const { role, notice } = next.session
			setStart({ role: role.get(), carried: notice.get() ?? start.carried })
		})
		return () => {
			stopWatching()
			withdraw()
			setOpened(null)
			// The canvas below lets go of the session in this same pass, after this: end it when that is done.
			queueMicrotask(() => next.session.dispose())
		}
		// The rest of `board` and `person` is news, not another board.
		// oxlint-disable-next-line react/exhaustive-deps
	}, [board.id, person.id, start])
	return opened
}

import { createContext, useContext } from 'react'
import type { Editor } from 'tldraw'
import type { Board, Person } from '@groundwork/shared/protocol/api'
import type { BoardSession } from '../../sync/BoardSession'

export interface OpenedBoard {
	board: Board
	person: Person
	session: BoardSession
	/** Absent until the canvas stands. */
	editor: Editor | null
	/** The last word of the session before, if this board had to be opened again. */
	carried: ReturnType<BoardSession['notice']['get']>
	/** Asks the server again who is on the board and what it is called. */
	reload: () => void
}

export const BoardContext = createContext<OpenedBoard | null>(null)

export function useOpenedBoard(): OpenedBoard {
	const opened = useContext(BoardContext)
	if (!opened) throw new Error('useOpenedBoard needs an OpenBoard above it')
	return opened
}

import { useEffect, useMemo, useState } from 'react'
import type { Editor } from 'tldraw'
import type { Board, Person } from '@groundwork/shared/protocol/api'
import { boardText } from '@groundwork/shared/text/board'
import { BoardCanvas } from '../../canvas/BoardCanvas'
import { Opening } from '../../ui/Opening'
import { licence, useSettings } from '../../ui/useSettings'
import { useTitle } from '../../ui/usePage'
import { Announcements } from './Announcements'
import { Banners } from './Banners'
import { BoardContext } from './BoardContext'
import { NotKeptHere } from './NotKeptHere'
import { TopBar } from './TopBar'
import { useBoardSession } from './useBoardSession'
import type { Opened } from './useBoardSession'
import { useForgetWhenOut } from './useForgetWhenOut'
import { useReloadOnReturn } from './useReloadOnReturn'
import styles from './OpenBoard.module.css'

interface OpenBoardProps {
	board: Board
	person: Person
	reload: () => void
}

export function OpenBoard({ board, person, reload }: OpenBoardProps) {
	const opened = useBoardSession(board, person)
	useTitle(board.title)
	if (!opened) return <Opening label={boardText.opening} />
	return <BoardFrame opened={opened} board={board} person={person} reload={reload} />
}

function BoardFrame({ opened, board, person, reload }: OpenBoardProps & { opened: Opened }) {
	const { session, presence, carried } = opened
	const [editor, setEditor] = useState<Editor | null>(null)
	const [ready, setReady] = useState(false)
	const settings = useSettings()

	useReloadOnReturn(session, reload)
	useForgetWhenOut(session, board, person)
	useEffect(() => {
		let left = false
		void session.ready.then(() => {
			if (!left) setReady(true)
		})
		return () => {
			left = true
		}
	}, [session])

	const context = useMemo(
		() => ({ board, person, session, editor, reload, carried }),
		[board, person, session, editor, reload, carried],
	)
	return (
		<BoardContext value={context}>
			<div className={styles.page}>
				<TopBar />
				<Banners key={carried?.at} />
				<Announcements />
				<main id="content" tabIndex={-1} className={styles.canvas} aria-label={boardText.canvas}>
					{ready && settings ? (
						<BoardCanvas
							session={session}
							presence={presence}
							person={person}
							boardId={board.id}
							onEditor={setEditor}
							{...licence(settings)}
						/>
					) : (
						<NotKeptHere />
					)}
				</main>
			</div>
		</BoardContext>
	)
}

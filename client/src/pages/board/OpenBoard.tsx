import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Editor } from 'tldraw'
import type { Board, Person } from '@groundwork/shared/protocol/api'
import { boardText } from '@groundwork/shared/text/board'
import { viewLabels, viewText } from '@groundwork/shared/text/views'
import { BoardCanvas } from '../../canvas/BoardCanvas'
import { useViewInAddress } from '../../plan/address'
import { CanvasAndViews } from '../../plan/CanvasAndViews'
import { useFindKey } from '../../plan/find/useFindKey'
import { useRippleFromCanvas } from '../../plan/ripple/useRippleFromCanvas'
import { SuggestOutline } from '../../plan/SuggestOutline'
import { ViewedContext } from '../../plan/viewed'
import { viewNamed } from '../../plan/views'
import { DialogNotLoaded } from '../../ui/DialogNotLoaded'
import { onDemand } from '../../ui/onDemand'
import { Opening } from '../../ui/Opening'
import { licence, useSettings } from '../../ui/useSettings'
import { useTitle } from '../../ui/usePage'
import { Announcements } from './Announcements'
import { Banners } from './Banners'
import { BoardContext } from './BoardContext'
import { DiscussionButton } from './discussion/DiscussionButton'
import { NewComments } from './discussion/NewComments'
import { SaveFile } from './file/SaveFile'
import { NotKeptHere } from './NotKeptHere'
import { TopBar } from './TopBar'
import { useBoardSession } from './useBoardSession'
import type { Opened } from './useBoardSession'
import { useQuestionInAddress } from './useQuestionInAddress'
import { useForgetWhenOut } from './useForgetWhenOut'
import { useReloadOnReturn } from './useReloadOnReturn'
import { useWhatComesLater } from './useWhatComesLater'
import styles from '../../plan/CanvasAndViews.module.css'

const DiscussionPanel = onDemand(() => import('./discussion/DiscussionPanel'), DialogNotLoaded)
const FindDialog = onDemand(() => import('../../plan/find/FindDialog'), DialogNotLoaded)
const FirstSteps = onDemand(
	() => import('./guide/FirstSteps'),
	() => null,
)

/** Up to this width of the window the list of threads covers the board, as its style sheet says. */
const COVERS_UP_TO = 820

/** What opens and closes around it is no reason to draw the canvas again. */
const SteadyCanvas = memo(BoardCanvas)

interface OpenBoardProps {
	board: Board
	person: Person
	reload: () => void
}

export function OpenBoard({ board, person, reload }: OpenBoardProps) {
	const opened = useBoardSession(board, person)
	const view = viewNamed(useViewInAddress() ?? '')
	useTitle(view ? viewText.title(viewLabels[view.name], board.title) : board.title)
	if (!opened) return <Opening label={boardText.opening} />
	return <BoardFrame opened={opened} board={board} person={person} reload={reload} />
}

function BoardFrame({ opened, board, person, reload }: OpenBoardProps & { opened: Opened }) {
	const { session, presence, carried } = opened
	const [editor, setEditor] = useState<Editor | null>(null)
	const [ready, setReady] = useState(false)
	const settings = useSettings()
	const [talking, setTalking] = useState(false)
	const view = useViewInAddress()
	const [finding, setFinding] = useState(false)
	const startFinding = useCallback(() => setFinding(true), [])
	useFindKey(finding, startFinding)
	const talkButton = useRef<HTMLButtonElement>(null)
	const pickThread = () => {
		if (window.innerWidth <= COVERS_UP_TO) setTalking(false)
	}
	const closeTalk = () => {
		setTalking(false)
		talkButton.current?.focus()
	}

	useReloadOnReturn(session, reload)
	useForgetWhenOut(session, board, person)
	useQuestionInAddress(editor)
	useRippleFromCanvas(editor)
	useWhatComesLater(editor !== null)
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
	const viewed = useMemo(
		() => ({ name: board.title, path: `/b/${board.id}`, frozen: false }),
		[board.title, board.id],
	)
	return (
		<BoardContext value={context}>
			<ViewedContext value={viewed}>
				<div className={styles.page}>
					<TopBar
						onFind={startFinding}
						talk={<DiscussionButton ref={talkButton} open={talking} onToggle={() => setTalking(!talking)} />}
					/>
					<Banners key={carried?.at} />
					<Announcements />
					<NewComments />
					{view === undefined ? <SuggestOutline /> : null}
					<CanvasAndViews
						label={boardText.canvas}
						editor={editor}
						canvas={
							ready && settings ? (
								<SteadyCanvas
									session={session}
									presence={presence}
									person={person}
									boardId={board.id}
									onEditor={setEditor}
									{...licence(settings)}
								/>
							) : (
								<NotKeptHere />
							)
						}
					>
						{talking ? <DiscussionPanel onClose={closeTalk} onPick={pickThread} /> : null}
					</CanvasAndViews>
					{view === undefined && editor ? <FirstSteps editor={editor} /> : null}
					{editor ? <SaveFile editor={editor} title={board.title} /> : null}
					{finding && editor ? <FindDialog editor={editor} onClose={() => setFinding(false)} /> : null}
				</div>
			</ViewedContext>
		</BoardContext>
	)
}

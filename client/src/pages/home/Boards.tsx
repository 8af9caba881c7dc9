import { useEffect, useState } from 'react'
import type { Person } from '@groundwork/shared/protocol/api'
import { homeText } from '@groundwork/shared/text/home'
import { api } from '../../api'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { useLoad } from '../../ui/useLoad'
import hidden from '../../ui/hidden.module.css'
import { useHeadingFocus } from '../../ui/usePage'
import { useSignedOut } from '../../ui/useSignedOut'
import { BoardCard } from './BoardCard'
import { DeletedBoards } from './DeletedBoards'
import { BoardSkeletons } from './BoardSkeletons'
import { NewBoard } from './NewBoard'
import { NoBoards } from './NoBoards'
import styles from './Boards.module.css'

/** The boards this person belongs to. */
export function Boards({ person }: { person: Person }) {
	const [making, setMaking] = useState(false)
	const heading = useHeadingFocus()
	const boards = useLoad(`boards of ${person.id}`, api.boards)
	const deleted = useLoad(`deleted boards of ${person.id}`, api.deletedBoards)
	const [words, setWords] = useState('')
	const { reload } = boards

	// Who is there and what changed is only worth showing when it is so now.
	useEffect(() => {
		const look = () => {
			if (document.visibilityState === 'visible') reload()
		}
		document.addEventListener('visibilitychange', look)
		return () => document.removeEventListener('visibilitychange', look)
	}, [reload])

	useSignedOut(boards.error)

	const list = boards.data
	return (
		<>
			<div className={styles.head}>
				<h1 ref={heading} tabIndex={-1} className={styles.heading}>
					{homeText.heading}
				</h1>
				{list && list.length > 0 ? (
					<Button kind="primary" icon="plus" onClick={() => setMaking(true)}>
						{homeText.newBoard}
					</Button>
				) : null}
			</div>
			{boards.error && boards.error.code !== 'signed_out' ? (
				<ErrorNote error={boards.error} onRetry={reload} />
			) : null}
			{!list && boards.loading ? <BoardSkeletons /> : null}
			{list?.length === 0 ? <NoBoards onMake={() => setMaking(true)} /> : null}
			{list && list.length > 0 ? (
				<ul className={styles.list}>
					{list.map((board) => (
						<li key={board.id}>
							<BoardCard board={board} />
						</li>
					))}
				</ul>
			) : null}
			<output className={hidden.hidden}>{words}</output>
			<DeletedBoards
				deleted={deleted}
				onRestored={(board) => {
					setWords(homeText.deleted.restored(board.title))
					reload()
					deleted.reload()
					heading.current?.focus()
				}}
			/>
			{making ? <NewBoard onClose={() => setMaking(false)} /> : null}
		</>
	)
}

import { useState } from 'react'
import type { DeletedBoard } from '@groundwork/shared/protocol/api'
import { homeText } from '@groundwork/shared/text/home'
import { api } from '../../api'
import { Ago } from '../../ui/Ago'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import rows from '../../ui/Rows.module.css'
import { useAction } from '../../ui/useAction'
import type { Loaded } from '../../ui/useLoad'
import styles from './DeletedBoards.module.css'

interface DeletedBoardsProps {
	deleted: Loaded<DeletedBoard[]>
	onRestored: (board: DeletedBoard) => void
}

/** What this person can bring back. Takes no room where there is nothing. */
export function DeletedBoards({ deleted, onRestored }: DeletedBoardsProps) {
	const action = useAction()
	const [restoring, setRestoring] = useState<string>()
	const text = homeText.deleted
	const restore = (board: DeletedBoard) => {
		setRestoring(board.id)
		void action.run(async () => {
			await api.restoreBoard(board.id)
			onRestored(board)
		})
	}
	if (!deleted.data || deleted.data.length === 0) return null
	return (
		<section className={styles.section} aria-labelledby="deleted-boards">
			<h2 id="deleted-boards" className={styles.heading}>
				{text.heading}
			</h2>
			<p className={styles.lead}>{text.lead}</p>
			{action.error ? <ErrorNote error={action.error} /> : null}
			<ul className={rows.rows}>
				{deleted.data.map((board) => (
					<li key={board.id}>
						<div className={rows.what}>
							<p className={rows.name}>{board.title}</p>
							<p className={rows.facts}>
								{text.when} <Ago at={board.deletedAt} /> {text.by(board.deletedBy)}
							</p>
						</div>
						<Button
							disabled={action.busy}
							aria-label={text.restoreLabel(board.title)}
							onClick={() => restore(board)}
						>
							{action.busy && restoring === board.id ? text.restoring : text.restore}
						</Button>
					</li>
				))}
			</ul>
		</section>
	)
}

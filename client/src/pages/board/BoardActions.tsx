import { Link } from 'wouter'
import { boardText } from '@groundwork/shared/text/board'
import { Icon } from '../../ui/Icon'
import { useCloseMenu } from '../../ui/Menu'
import { useOpenedBoard } from './BoardContext'
import { FileActions } from './file/FileActions'
import type { BoardDialog } from './TopBar'
import styles from './BoardActions.module.css'

interface BoardActionsProps {
	leader: boolean
	onDialog: (dialog: BoardDialog) => void
}

/** What one may do with the whole board, as lines of a menu. */
export default function BoardActions({ leader, onDialog }: BoardActionsProps) {
	const { board, editor } = useOpenedBoard()
	const close = useCloseMenu()
	const open = (dialog: BoardDialog) => () => {
		close()
		onDialog(dialog)
	}
	return (
		<ul className={styles.actions}>
			{leader ? (
				<>
					<li className={styles.narrow}>
						<button type="button" className={styles.item} onClick={open('share')}>
							<Icon name="share" /> {boardText.share}
						</button>
					</li>
					<li className={styles.narrow}>
						<button type="button" className={styles.item} onClick={open('freeze')}>
							<Icon name="freeze" /> {boardText.freeze}
						</button>
					</li>
				</>
			) : null}
			<li className={styles.narrow}>
				<Link href={`/b/${board.id}/snapshots`} className={styles.item}>
					<Icon name="snapshots" /> {boardText.snapshots}
				</Link>
			</li>
			<li>
				<Link href={`/b/${board.id}/snapshots/compare`} className={styles.item}>
					<Icon name="compare" /> {boardText.changed}
				</Link>
			</li>
			{editor ? <FileActions editor={editor} /> : null}
			{leader ? (
				<>
					<li>
						<Link href={`/b/${board.id}/history`} className={styles.item}>
							<Icon name="history" /> {boardText.history}
						</Link>
					</li>
					<li>
						<button type="button" className={`${styles.item} ${styles.danger}`} onClick={open('delete')}>
							<Icon name="bin" /> {boardText.delete}
						</button>
					</li>
				</>
			) : null}
		</ul>
	)
}

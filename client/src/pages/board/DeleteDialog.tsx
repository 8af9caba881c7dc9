import { useLocation } from 'wouter'
import { appText } from '@groundwork/shared/text/app'
import { deletionText } from '@groundwork/shared/text/deletion'
import { api } from '../../api'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ErrorNote } from '../../ui/ErrorNote'
import { useAction } from '../../ui/useAction'
import { useOpenedBoard } from './BoardContext'
import styles from './DeleteDialog.module.css'

/** For leaders: takes the board away from everybody, after saying what that means. */
export default function DeleteDialog({ onClose }: { onClose: () => void }) {
	const { board } = useOpenedBoard()
	const [, navigate] = useLocation()
	const action = useAction()
	const { heading, body, kept, submit, submitting } = deletionText
	const remove = () =>
		void action.run(async () => {
			await api.deleteBoard(board.id)
			navigate('/')
		})
	return (
		<Dialog
			heading={heading}
			onClose={onClose}
			footer={
				<>
					<Button onClick={onClose}>{appText.cancel}</Button>
					<Button kind="danger" disabled={action.busy} onClick={remove}>
						{action.busy ? submitting : submit}
					</Button>
				</>
			}
		>
			<div className={styles.words}>
				{action.error ? <ErrorNote error={action.error} /> : null}
				<p>{body(board.title)}</p>
				<p>{kept}</p>
			</div>
		</Dialog>
	)
}

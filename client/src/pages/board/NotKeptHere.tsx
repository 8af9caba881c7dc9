import { useValue } from 'tldraw'
import { boardText } from '@groundwork/shared/text/board'
import { Mark } from '../../ui/Mark'
import { useOpenedBoard } from './BoardContext'
import styles from './NotKeptHere.module.css'

/** In place of the canvas while nothing of the board has arrived; offline, nothing will, and that is said. */
export function NotKeptHere() {
	const { session } = useOpenedBoard()
	const status = useValue(session.status)
	const { heading, body } = boardText.problems.offline
	if (status.kind !== 'offline') {
		return (
			<div className={styles.opening}>
				<Mark size={40} />
				<output>{boardText.opening}</output>
			</div>
		)
	}
	return (
		<div className={styles.opening}>
			<h2>{heading}</h2>
			<p className={styles.why}>{body}</p>
		</div>
	)
}

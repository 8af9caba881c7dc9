import { boardText } from '@groundwork/shared/text/board'
import { Menu } from '../../ui/Menu'
import { atRest } from '../../ui/later'
import { onDemand } from '../../ui/onDemand'
import { PeopleHere } from './PeopleHere'
import type { BoardDialog } from './TopBar'
import styles from './BoardActions.module.css'

const BoardActions = onDemand(atRest(() => import('./BoardActions')))

interface BoardMenuProps {
	leader: boolean
	onDialog: (dialog: BoardDialog) => void
}

/** All of the bar that a narrow screen has no room for, and what a leader rarely needs. */
export function BoardMenu(props: BoardMenuProps) {
	return (
		<Menu label={boardText.menu} icon="more">
			<div className={styles.narrow}>
				<PeopleHere />
			</div>
			<BoardActions {...props} />
		</Menu>
	)
}

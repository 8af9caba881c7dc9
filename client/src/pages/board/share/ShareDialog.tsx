import { useEffect } from 'react'
import { shareText } from '@groundwork/shared/text/share'
import { api } from '../../../api'
import { Dialog } from '../../../ui/Dialog'
import { useLoad } from '../../../ui/useLoad'
import { useOpenedBoard } from '../BoardContext'
import { InvitationList } from './InvitationList'
import { Invite } from './Invite'
import { PeopleList } from './PeopleList'
import styles from './ShareDialog.module.css'

/** For leaders: who is on the board, who may come, and as what. */
export default function ShareDialog({ onClose }: { onClose: () => void }) {
	const { board, reload } = useOpenedBoard()
	// Who came with a link since the board was opened is not known here yet.
	useEffect(reload, [reload])
	const invitations = useLoad(`invitations of ${board.id}`, (signal) => api.invitations(board.id, signal))
	return (
		<Dialog heading={shareText.heading} wide onClose={onClose}>
			<div className={styles.sections}>
				<section aria-labelledby="invite">
					<h3 id="invite" className={styles.heading}>
						{shareText.invite}
					</h3>
					<Invite onMade={invitations.reload} />
				</section>
				<section aria-labelledby="links">
					<h3 id="links" className={styles.heading}>
						{shareText.links}
					</h3>
					<InvitationList invitations={invitations} />
				</section>
				<section aria-labelledby="people">
					<h3 id="people" className={styles.heading}>
						{shareText.people}
					</h3>
					<PeopleList />
				</section>
			</div>
		</Dialog>
	)
}

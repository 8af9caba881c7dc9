import { useState } from 'react'
import type { Invitation } from '@groundwork/shared/protocol/api'
import { appText } from '@groundwork/shared/text/app'
import { shareText } from '@groundwork/shared/text/share'
import { api } from '../../../api'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import hidden from '../../../ui/hidden.module.css'
import rows from '../../../ui/Rows.module.css'
import { useAction } from '../../../ui/useAction'
import type { Loaded } from '../../../ui/useLoad'
import { useNow } from '../../../ui/useNow'
import { date, dateTime } from '../../../ui/when'
import { useOpenedBoard } from '../BoardContext'
import styles from './ShareDialog.module.css'

function Facts({ invitation }: { invitation: Invitation }) {
	const { expiresAt, maxUses, uses } = invitation
	const now = useNow()
	const expired = expiresAt !== null && new Date(expiresAt).getTime() <= now
	return (
		<p className={rows.facts}>
			{shareText.linkRole(invitation.role)} · {shareText.uses(uses, maxUses)}
			{maxUses !== null && uses >= maxUses ? `, ${shareText.usedUp}` : ''} ·{' '}
			{expiresAt === null ? (
				shareText.noExpiry
			) : (
				<>
					{expired ? shareText.expired : shareText.until}{' '}
					<time dateTime={expiresAt} title={dateTime(expiresAt)}>
						{date(expiresAt)}
					</time>
				</>
			)}
		</p>
	)
}

/** The links that were handed out and not withdrawn. */
export function InvitationList({ invitations }: { invitations: Loaded<Invitation[]> }) {
	const { board } = useOpenedBoard()
	const action = useAction()
	const [words, setWords] = useState('')
	const live = invitations.data?.filter((invitation) => !invitation.revoked)

	const revoke = (invitation: Invitation) =>
		void action.run(async () => {
			await api.revoke(board.id, invitation.id)
			setWords(shareText.revoked)
			invitations.reload()
		})
	return (
		<>
			<output className={hidden.hidden}>{words}</output>
			{invitations.error ? <ErrorNote error={invitations.error} onRetry={invitations.reload} /> : null}
			{action.error ? <ErrorNote error={action.error} /> : null}
			{!live && invitations.loading ? <p className={styles.quiet}>{appText.loading}</p> : null}
			{live?.length === 0 ? <p className={styles.quiet}>{shareText.noLinks}</p> : null}
			{live && live.length > 0 ? (
				<ul className={rows.rows}>
					{live.map((invitation) => (
						<li key={invitation.id}>
							<div className={rows.what}>
								<p className={rows.name}>{invitation.label || shareText.unlabelled}</p>
								<Facts invitation={invitation} />
							</div>
							<Button
								disabled={action.busy}
								aria-label={shareText.revokeLabel(invitation.label || shareText.unlabelled)}
								onClick={() => revoke(invitation)}
							>
								{shareText.revoke}
							</Button>
						</li>
					))}
				</ul>
			) : null}
		</>
	)
}

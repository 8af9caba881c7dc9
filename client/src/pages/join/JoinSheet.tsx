import { useState } from 'react'
import { useLocation } from 'wouter'
import type { InvitationPreview, Person } from '@groundwork/shared/protocol/api'
import { roleExplanations } from '@groundwork/shared/text/roles'
import { joinText } from '@groundwork/shared/text/join'
import { api, ApiError } from '../../api'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { useAction } from '../../ui/useAction'
import { useHeadingFocus } from '../../ui/usePage'
import { NameForm } from '../NameForm'
import { isInvitationProblem, JoinProblem } from './JoinProblem'
import styles from './Join.module.css'

interface JoinSheetProps {
	token: string
	invitation: InvitationPreview
	person: Person | undefined
}

/** What one is joining, as what, at whose word; and the one step that does it. */
export function JoinSheet({ token, invitation, person }: JoinSheetProps) {
	const [, navigate] = useLocation()
	const [failed, setFailed] = useState<ApiError>()
	const heading = useHeadingFocus()
	const action = useAction()

	const accept = async () => {
		try {
			const { board } = await api.acceptInvitation(token)
			navigate(`/b/${board.id}`)
		} catch (error) {
			if (error instanceof ApiError && isInvitationProblem(error.code)) setFailed(error)
			else throw error
		}
	}

	if (failed && isInvitationProblem(failed.code)) return <JoinProblem problem={failed.code} />
	return (
		<section className={styles.sheet}>
			<h1 ref={heading} tabIndex={-1} className={styles.heading}>
				{joinText.heading(invitation.board.title)}
			</h1>
			<p className={styles.by}>{joinText.invitedBy(invitation.invitedBy, invitation.role)}</p>
			<p className={styles.role}>{roleExplanations[invitation.role]}</p>
			{person ? (
				<>
					{action.error ? <ErrorNote error={action.error} /> : null}
					<Button
						kind="primary"
						className={styles.accept}
						disabled={action.busy}
						onClick={() => void action.run(accept)}
					>
						{action.busy ? joinText.accepting : joinText.acceptAs(person.name)}
					</Button>
				</>
			) : (
				<div className={styles.form}>
					<NameForm
						submit={joinText.accept}
						submitting={joinText.accepting}
						// Run as this sheet's own action: once the name is known the form is gone, and its errors with it.
						then={async () => {
							await action.run(accept)
						}}
					/>
				</div>
			)}
		</section>
	)
}

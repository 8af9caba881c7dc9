import { joinText } from '@groundwork/shared/text/join'
import { api } from '../../api'
import { ErrorNote } from '../../ui/ErrorNote'
import { Opening } from '../../ui/Opening'
import { PageHeader } from '../../ui/PageHeader'
import { useSession } from '../../ui/Session'
import { useLoad } from '../../ui/useLoad'
import { useTitle } from '../../ui/usePage'
import { isInvitationProblem, JoinProblem } from './JoinProblem'
import { JoinSheet } from './JoinSheet'
import styles from './Join.module.css'

export function Join({ token }: { token: string }) {
	const { state, retry } = useSession()
	const invitation = useLoad(`invitation ${token}`, (signal) => api.previewInvitation(token, signal))
	useTitle(invitation.data ? joinText.heading(invitation.data.board.title) : joinText.title)

	if ((!invitation.data && !invitation.error) || state.kind === 'loading') {
		return (
			<>
				<PageHeader />
				<Opening label={joinText.loading} />
			</>
		)
	}
	const code = invitation.error?.code
	return (
		<>
			<PageHeader />
			<main id="content" tabIndex={-1} className={styles.main}>
				{code && isInvitationProblem(code) ? <JoinProblem problem={code} /> : null}
				{invitation.error && !(code && isInvitationProblem(code)) ? (
					<ErrorNote error={invitation.error} onRetry={invitation.reload} />
				) : null}
				{state.kind === 'failed' ? <ErrorNote error={state.error} onRetry={retry} /> : null}
				{invitation.data && state.kind !== 'failed' ? (
					<JoinSheet
						token={token}
						invitation={invitation.data}
						person={state.kind === 'signedIn' ? state.person : undefined}
					/>
				) : null}
			</main>
		</>
	)
}

import { useState } from 'react'
import type { Person, SignIn } from '@groundwork/shared/protocol/api'
import { appText } from '@groundwork/shared/text/app'
import { sessionsText } from '@groundwork/shared/text/sessions'
import { api } from '../../api'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { ListPage } from '../../ui/ListPage'
import rows from '../../ui/Rows.module.css'
import { useAction } from '../../ui/useAction'
import { useLoad } from '../../ui/useLoad'
import { useHeadingFocus, useTitle } from '../../ui/usePage'
import { useSignedOut } from '../../ui/useSignedOut'
import { SignInRow } from './SignInRow'
import styles from './SignIns.module.css'

export function SignIns({ person }: { person: Person }) {
	const heading = useHeadingFocus()
	const sessions = useLoad(`sessions of ${person.id}`, api.sessions)
	const [asking, setAsking] = useState(false)
	const [words, setWords] = useState('')
	const action = useAction()
	useTitle(sessionsText.heading)
	useSignedOut(sessions.error ?? action.error)

	const finish = (said: string) => {
		setWords(said)
		setAsking(false)
		sessions.reload()
		// The button that was pressed goes with what it ended.
		heading.current?.focus()
	}
	const end = (session: SignIn) =>
		void action.run(async () => {
			await api.endSession(session.id)
			finish(sessionsText.ended)
		})
	const endOthers = () =>
		void action.run(async () => {
			await api.endOtherSessions()
			finish(sessionsText.othersEnded)
		})

	const list = sessions.data?.toSorted((one, other) => Number(other.current) - Number(one.current))
	const others = list?.filter(({ current }) => !current).length ?? 0
	return (
		<ListPage
			back={{ href: '/', label: sessionsText.back }}
			heading={sessionsText.heading}
			headingRef={heading}
			lead={sessionsText.lead}
			loading={!list && sessions.loading ? sessionsText.loading : ''}
		>
			{sessions.error && sessions.error.code !== 'signed_out' ? (
				<ErrorNote error={sessions.error} onRetry={sessions.error.retry ? sessions.reload : undefined} />
			) : null}
			{action.error ? <ErrorNote error={action.error} /> : null}
			{list ? (
				<ul className={rows.rows}>
					{list.map((session) => (
						<li key={session.id}>
							<SignInRow session={session} busy={action.busy} onEnd={() => end(session)} />
						</li>
					))}
				</ul>
			) : null}
			<output className={styles.words}>{words}</output>
			{others > 1 && !asking ? (
				<Button onClick={() => setAsking(true)}>{sessionsText.endOthers}</Button>
			) : null}
			{asking ? (
				<div className={rows.ask} role="alert">
					<p>{sessionsText.endOthersAsk(others)}</p>
					<Button onClick={() => setAsking(false)}>{appText.cancel}</Button>
					<Button kind="danger" disabled={action.busy} onClick={endOthers}>
						{sessionsText.endOthersYes}
					</Button>
				</div>
			) : null}
			{list ? (
				<p className={styles.note}>
					{others === 0 ? `${sessionsText.alone} ` : ''}
					{sessionsText.signOutHere}
				</p>
			) : null}
		</ListPage>
	)
}

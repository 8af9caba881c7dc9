import type { SignIn } from '@groundwork/shared/protocol/api'
import { sessionsText } from '@groundwork/shared/text/sessions'
import { Ago } from '../../ui/Ago'
import { Button } from '../../ui/Button'
import rows from '../../ui/Rows.module.css'
import { useNow } from '../../ui/useNow'
import { dateTime } from '../../ui/when'

const HOUR_MS = 3_600_000

interface SignInRowProps {
	session: SignIn
	busy: boolean
	onEnd: () => void
}

/** One place; the server keeps the time of its last use to the hour. */
export function SignInRow({ session, busy, onEnd }: SignInRowProps) {
	const now = useNow()
	const recent = now - new Date(session.usedAt).getTime() < HOUR_MS
	return (
		<>
			<div className={rows.what}>
				<p className={rows.name}>{session.current ? sessionsText.here : sessionsText.elsewhere}</p>
				<p className={rows.facts}>
					{sessionsText.since} <time dateTime={session.createdAt}>{dateTime(session.createdAt)}</time>,{' '}
					{recent ? (
						sessionsText.usedNow
					) : (
						<>
							{sessionsText.used} <Ago at={session.usedAt} />
						</>
					)}
				</p>
			</div>
			{session.current ? null : (
				<Button
					disabled={busy}
					aria-label={sessionsText.endLabel(dateTime(session.createdAt))}
					onClick={onEnd}
				>
					{sessionsText.end}
				</Button>
			)}
		</>
	)
}

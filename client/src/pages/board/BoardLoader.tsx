import { Link } from 'wouter'
import type { Person } from '@groundwork/shared/protocol/api'
import { appText } from '@groundwork/shared/text/app'
import { boardText } from '@groundwork/shared/text/board'
import { Button, buttonClass } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Notice } from '../../ui/Notice'
import { Opening } from '../../ui/Opening'
import { useSignedOut } from '../../ui/useSignedOut'
import { PlainPage } from '../PlainPage'
import { OpenBoard } from './OpenBoard'
import { useBoard } from './useBoard'

/** From an id in the address to an open board, or to the reason why not. */
export function BoardLoader({ boardId, person }: { boardId: string; person: Person }) {
	const { data, error, reload } = useBoard(boardId, person)

	useSignedOut(error)

	const home = (
		<Link href="/" className={buttonClass()}>
			{appText.home}
		</Link>
	)
	if (error?.code === 'forbidden' || error?.code === 'not_found') {
		const { heading, body } = boardText.problems[error.code]
		return (
			<PlainPage>
				<Notice heading={heading} actions={home}>
					<p>{body}</p>
				</Notice>
			</PlainPage>
		)
	}
	if (data) return <OpenBoard key={data.id} board={data} person={person} reload={reload} />
	if (error?.code === 'network') {
		const { heading, body } = boardText.problems.offline
		return (
			<PlainPage>
				<Notice
					heading={heading}
					actions={
						<>
							<Button kind="primary" onClick={reload}>
								{appText.retry}
							</Button>
							{home}
						</>
					}
				>
					<p>{body}</p>
				</Notice>
			</PlainPage>
		)
	}
	if (error && error.code !== 'signed_out') {
		return (
			<PlainPage>
				<ErrorNote error={error} onRetry={error.retry ? reload : undefined} />
			</PlainPage>
		)
	}
	return <Opening label={boardText.opening} />
}

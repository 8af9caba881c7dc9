import { Link } from 'wouter'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { viewLabels, viewText } from '@groundwork/shared/text/views'
import { useViewInAddress } from '../plan/address'
import { viewNamed } from '../plan/views'
import { WithPerson } from '../pages/WithPerson'
import { PlainPage } from '../pages/PlainPage'
import { api } from '../api'
import { buttonClass } from '../ui/Button'
import { ErrorNote } from '../ui/ErrorNote'
import { Notice } from '../ui/Notice'
import { Opening } from '../ui/Opening'
import { useLoad } from '../ui/useLoad'
import { useTitle } from '../ui/usePage'
import { useSignedOut } from '../ui/useSignedOut'
import { AddedContext, useAdded } from './entries/added'
import { FrozenBoard } from './FrozenBoard'
import { GoneSnapshot } from './GoneSnapshot'

interface SnapshotPageProps {
	boardId: string
	number: number
}

/** One snapshot, as it was, read-only. */
export function SnapshotPage(props: SnapshotPageProps) {
	return <WithPerson>{() => <SnapshotLoader {...props} />}</WithPerson>
}

function SnapshotLoader({ boardId, number }: SnapshotPageProps) {
	const { data, error, reload } = useLoad(`snapshot ${number} of ${boardId}`, (signal) =>
		api.snapshot(boardId, number, signal),
	)
	const view = viewNamed(useViewInAddress() ?? '')
	const name = data ? snapshotsText.nameOf(number, data.header.board.title) : snapshotsText.name(number)
	useTitle(view ? viewText.title(viewLabels[view.name], name) : name)
	const { snapshot, add } = useAdded(data)
	useSignedOut(error)

	if (snapshot?.disposed) return <GoneSnapshot snapshot={snapshot} />
	if (snapshot) {
		return (
			<AddedContext value={add}>
				<FrozenBoard snapshot={snapshot} />
			</AddedContext>
		)
	}
	if (error?.code === 'not_found' || error?.code === 'invalid') {
		const { heading, body } = snapshotsText.notFound
		return (
			<PlainPage>
				<Notice
					heading={heading}
					actions={
						<Link href={`/b/${boardId}/snapshots`} className={buttonClass()}>
							{snapshotsText.toList}
						</Link>
					}
				>
					<p>{body}</p>
				</Notice>
			</PlainPage>
		)
	}
	if (error) {
		return (
			<PlainPage>
				<ErrorNote error={error} onRetry={error.retry ? reload : undefined} />
			</PlainPage>
		)
	}
	return <Opening label={`${snapshotsText.loading}…`} />
}

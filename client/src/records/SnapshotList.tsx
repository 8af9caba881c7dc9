import { Link } from 'wouter'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { api } from '../api'
import { buttonClass } from '../ui/Button'
import { ErrorNote } from '../ui/ErrorNote'
import { ListPage, NothingYet } from '../ui/ListPage'
import { useLoad } from '../ui/useLoad'
import { useHeadingFocus, useTitle } from '../ui/usePage'
import { SnapshotItem } from './SnapshotItem'
import { useSignedOut } from '../ui/useSignedOut'
import styles from './SnapshotList.module.css'

export function SnapshotList({ boardId }: { boardId: string }) {
	const heading = useHeadingFocus()
	const board = useLoad(`board ${boardId}`, (signal) => api.board(boardId, signal))
	const list = useLoad(`snapshots of ${boardId}`, (signal) => api.snapshots(boardId, signal))
	useTitle(board.data ? snapshotsText.title(board.data.title) : snapshotsText.heading)
	useSignedOut(list.error)

	const newestFirst = list.data?.toSorted((one, other) => other.number - one.number)
	return (
		<ListPage
			back={{ href: `/b/${boardId}`, label: board.data?.title ?? snapshotsText.back }}
			heading={snapshotsText.heading}
			headingRef={heading}
			lead={snapshotsText.lead}
			loading={!list.data && list.loading ? snapshotsText.loading : ''}
		>
			{list.error ? (
				<ErrorNote error={list.error} onRetry={list.error.retry ? list.reload : undefined} />
			) : null}
			{newestFirst?.length === 0 ? (
				<NothingYet heading={snapshotsText.empty.heading}>
					<p>{snapshotsText.empty.body}</p>
					<Link href={`/b/${boardId}`} className={buttonClass()}>
						{snapshotsText.empty.action}
					</Link>
				</NothingYet>
			) : null}
			{newestFirst && newestFirst.length > 0 ? (
				<ol className={styles.list} reversed>
					{newestFirst.map((snapshot) => (
						<li key={snapshot.number}>
							<SnapshotItem boardId={boardId} snapshot={snapshot} />
						</li>
					))}
				</ol>
			) : null}
		</ListPage>
	)
}

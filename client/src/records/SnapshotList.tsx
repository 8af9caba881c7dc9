import { Link } from 'wouter'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { api } from '../api'
import { buttonClass } from '../ui/Button'
import { ErrorNote } from '../ui/ErrorNote'
import { Icon } from '../ui/Icon'
import { PageHeader } from '../ui/PageHeader'
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
		<>
			<PageHeader />
			<main id="content" tabIndex={-1} className={styles.main}>
				<Link href={`/b/${boardId}`} className={`${buttonClass('quiet')} ${styles.back}`}>
					<Icon name="back" />
					{board.data?.title ?? snapshotsText.back}
				</Link>
				<h1 ref={heading} tabIndex={-1} className={styles.heading}>
					{snapshotsText.heading}
				</h1>
				<p className={styles.lead}>{snapshotsText.lead}</p>
				{list.error ? (
					<ErrorNote error={list.error} onRetry={list.error.retry ? list.reload : undefined} />
				) : null}
				{!list.data && list.loading ? (
					<output className={styles.lead}>{snapshotsText.loading}…</output>
				) : null}
				{newestFirst?.length === 0 ? (
					<section className={styles.empty} aria-labelledby="nothing-frozen">
						<h2 id="nothing-frozen">{snapshotsText.empty.heading}</h2>
						<p>{snapshotsText.empty.body}</p>
						<Link href={`/b/${boardId}`} className={buttonClass()}>
							{snapshotsText.empty.action}
						</Link>
					</section>
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
			</main>
		</>
	)
}

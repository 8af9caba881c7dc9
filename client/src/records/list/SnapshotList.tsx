import { Link } from 'wouter'
import { snapshotListText } from '@groundwork/shared/text/recordPages'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { verifyPageText } from '@groundwork/shared/text/verifyPage'
import { api } from '../../api'
import { buttonClass } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Icon } from '../../ui/Icon'
import { ListPage, NothingYet } from '../../ui/ListPage'
import { useLoad } from '../../ui/useLoad'
import { useHeadingFocus, useTitle } from '../../ui/usePage'
import { useSignedOut } from '../../ui/useSignedOut'
import { TrendLines } from '../trend/TrendLines'
import { AutomaticRun } from './AutomaticRun'
import { listed } from './runs'
import { SnapshotItem } from './SnapshotItem'
import styles from './SnapshotList.module.css'
import { Timeline } from './Timeline'
import { Tombstone } from './Tombstone'

/** With one alone there is no way from one to the next to look at. */
const SEVERAL = 2

/** Every frozen copy of a board: in time, in numbers, and one below the other. */
export function SnapshotList({ boardId }: { boardId: string }) {
	const heading = useHeadingFocus()
	const board = useLoad(`board ${boardId}`, (signal) => api.board(boardId, signal))
	const { data, error, loading, reload } = useLoad(`snapshots of ${boardId}`, (signal) =>
		api.snapshots(boardId, signal),
	)
	useTitle(board.data ? snapshotsText.title(board.data.title) : snapshotsText.heading)
	useSignedOut(error)

	return (
		<ListPage
			back={{ href: `/b/${boardId}`, label: board.data?.title ?? snapshotsText.back }}
			heading={snapshotsText.heading}
			headingRef={heading}
			lead={snapshotsText.lead}
			action={
				<Link href="/verify" className={buttonClass()}>
					<Icon name="seal" />
					{verifyPageText.action}
				</Link>
			}
			loading={!data && loading ? snapshotsText.loading : ''}
		>
			{error ? <ErrorNote error={error} onRetry={error.retry ? reload : undefined} /> : null}
			{data?.length === 0 ? (
				<NothingYet heading={snapshotsText.empty.heading}>
					<p>{snapshotsText.empty.body}</p>
					<Link href={`/b/${boardId}`} className={buttonClass()}>
						{snapshotsText.empty.action}
					</Link>
				</NothingYet>
			) : null}
			{data && data.length >= SEVERAL ? (
				<>
					<Timeline boardId={boardId} snapshots={data} />
					<TrendLines snapshots={data} />
				</>
			) : null}
			{data && data.length > 0 ? (
				<section aria-labelledby="all">
					<h2 id="all" className={styles.heading}>
						{snapshotListText.heading}
					</h2>
					<ol className={styles.list}>
						{listed(data).map((line) =>
							line.kind === 'run' ? (
								<li key={line.snapshots[0].number}>
									<AutomaticRun boardId={boardId} snapshots={line.snapshots} />
								</li>
							) : (
								<li key={line.snapshot.number}>
									{line.snapshot.disposed ? (
										<Tombstone boardId={boardId} snapshot={line.snapshot} />
									) : (
										<SnapshotItem
											boardId={boardId}
											board={board.data}
											snapshot={line.snapshot}
											onRestored={reload}
										/>
									)}
								</li>
							),
						)}
					</ol>
				</section>
			) : null}
		</ListPage>
	)
}

import { Link } from 'wouter'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { buttonClass } from '../../ui/Button'
import { dateTime } from '../../ui/when'
import { Counts } from '../Counts'
import { ExportButton } from '../export/ExportButton'
import { snapshotPath } from '../paths'
import styles from './AutomaticItem.module.css'
import { SnapshotMarks } from './SnapshotMarks'

/** One that the server took by itself, within its run: nobody gave it a purpose, so its time is what it is known by. */
export function AutomaticItem({ boardId, snapshot }: { boardId: string; snapshot: SnapshotSummary }) {
	const { number, capturedAt, counts } = snapshot
	const href = snapshotPath(boardId, number)
	return (
		<article className={styles.item}>
			<h3 className={styles.number}>
				<Link href={href} aria-label={snapshotsText.name(number)}>
					{number}
				</Link>
			</h3>
			<div className={styles.words}>
				<SnapshotMarks snapshot={snapshot} />
				<p>
					<time dateTime={capturedAt}>{dateTime(capturedAt)}</time>
				</p>
				<p className={styles.counts}>
					<Counts counts={counts} />
				</p>
			</div>
			<div className={styles.actions}>
				<Link href={href} className={buttonClass()} aria-label={snapshotsText.openLabel(number)}>
					{snapshotsText.open}
				</Link>
				<ExportButton boardId={boardId} number={number} quiet />
			</div>
		</article>
	)
}

import { Link } from 'wouter'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { timelineText } from '@groundwork/shared/text/recordPages'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { api } from '../../api'
import { BoardPicture } from '../../ui/BoardPicture'
import { buttonClass } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { Counts } from '../Counts'
import { ExportButton } from '../export/ExportButton'
import { Moment } from '../Moment'
import { comparePath, snapshotPath } from '../paths'
import { SnapshotMarks } from './SnapshotMarks'
import styles from './SnapshotStage.module.css'

interface SnapshotStageProps {
	boardId: string
	snapshot: SnapshotSummary
	/** With which it can be compared. */
	before: SnapshotSummary | undefined
}

/** The chosen one of the timeline, large, with what can be done with it. */
export function SnapshotStage({ boardId, snapshot, before }: SnapshotStageProps) {
	const { number, purpose, capturedAt, capturedBy, counts, disposed } = snapshot
	const href = snapshotPath(boardId, number)
	return (
		<div className={styles.stage} data-testid="stage">
			<Link href={href} className={styles.picture} tabIndex={-1} aria-hidden="true">
				{disposed ? (
					<span className={styles.gone}>
						<Icon name="bin" size={28} />
						{timelineText.gone}
					</span>
				) : (
					<BoardPicture src={api.snapshotPicturePath(boardId, number)} />
				)}
			</Link>
			<div className={styles.words} aria-live="polite">
				<p className={styles.name}>{snapshotsText.name(number)}</p>
				<SnapshotMarks snapshot={snapshot} />
				<p className={styles.purpose}>{purpose}</p>
				<Moment at={capturedAt} />
				<p>{snapshotsText.takenBy(capturedBy)}</p>
				<p className={styles.counts}>
					<Counts counts={counts} />
				</p>
			</div>
			<div className={styles.actions}>
				<Link href={href} className={buttonClass('primary')} aria-label={snapshotsText.openLabel(number)}>
					{snapshotsText.open}
				</Link>
				<ExportButton boardId={boardId} number={number} disposed={disposed !== null} />
				{before ? (
					<Link
						href={comparePath(boardId, { from: before.number, to: number })}
						className={buttonClass()}
						aria-label={timelineText.compareLabel(number, before.number)}
					>
						<Icon name="compare" />
						{timelineText.compare}
					</Link>
				) : null}
			</div>
		</div>
	)
}

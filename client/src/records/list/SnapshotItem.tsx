import { Link } from 'wouter'
import type { Board } from '@groundwork/shared/protocol/api'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { buttonClass } from '../../ui/Button'
import { CompareLink } from '../compare/CompareLink'
import { Counts } from '../Counts'
import { ExportButton } from '../export/ExportButton'
import { Hash } from '../Hash'
import { Moment } from '../Moment'
import { snapshotPath } from '../paths'
import { RestoreButton } from '../restore/RestoreButton'
import styles from './SnapshotItem.module.css'
import { SnapshotMarks } from './SnapshotMarks'

interface SnapshotItemProps {
	boardId: string
	/** Absent while it loads. */
	board: Board | undefined
	snapshot: SnapshotSummary
	onRestored: () => void
}

/** One line of the record: its number, what it was for, when, by whom, and its fingerprint. */
export function SnapshotItem({ boardId, board, snapshot, onRestored }: SnapshotItemProps) {
	const { number, purpose, capturedAt, capturedBy, counts, hash } = snapshot
	const href = snapshotPath(boardId, number)
	return (
		<article className={styles.item}>
			<p className={styles.number} aria-hidden="true">
				{number}
			</p>
			<div className={styles.words}>
				<SnapshotMarks snapshot={snapshot} />
				<h3 className={styles.purpose}>
					<Link href={href} aria-label={`${snapshotsText.name(number)}: ${purpose}`}>
						{purpose}
					</Link>
				</h3>
				<dl className={styles.facts}>
					<div>
						<dt>{snapshotsText.when}</dt>
						<dd>
							<Moment at={capturedAt} />
						</dd>
					</div>
					<div>
						<dt>{snapshotsText.by}</dt>
						<dd>{snapshotsText.takenBy(capturedBy)}</dd>
					</div>
					<div>
						<dt>{snapshotsText.content}</dt>
						<dd>
							<Counts counts={counts} />
						</dd>
					</div>
					<div>
						<dt>{snapshotsText.hash}</dt>
						<dd>
							<Hash hash={hash} short />
						</dd>
					</div>
				</dl>
				<div className={styles.actions}>
					<Link href={href} className={buttonClass()} aria-label={snapshotsText.openLabel(number)}>
						{snapshotsText.open}
					</Link>
					<CompareLink boardId={boardId} number={number} />
					<ExportButton boardId={boardId} number={number} quiet />
					<RestoreButton board={board} snapshot={snapshot} onRestored={onRestored} />
				</div>
			</div>
		</article>
	)
}

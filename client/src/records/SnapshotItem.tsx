import { Link } from 'wouter'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { snapshotKindLabels, snapshotsText } from '@groundwork/shared/text/snapshots'
import { buttonClass } from '../ui/Button'
import { Counts } from './Counts'
import { ExportLink } from './ExportLink'
import { Hash } from './Hash'
import { Moment } from './Moment'
import styles from './SnapshotItem.module.css'

/** One line of the record: its number, what it was for, when, by whom, and its fingerprint. */
export function SnapshotItem({ boardId, snapshot }: { boardId: string; snapshot: SnapshotSummary }) {
	const { number, kind, purpose, meeting, capturedAt, capturedBy, counts, hash } = snapshot
	return (
		<article className={styles.item}>
			<p className={styles.number} aria-hidden="true">
				{number}
			</p>
			<div className={styles.words}>
				<p className={styles.kind}>
					<span className={styles.chip}>{snapshotKindLabels[kind]}</span>
					{meeting ? <span>{meeting}</span> : null}
				</p>
				<h2 className={styles.purpose}>
					<Link
						href={`/b/${boardId}/snapshots/${number}`}
						aria-label={`${snapshotsText.name(number)}: ${purpose}`}
					>
						{purpose}
					</Link>
				</h2>
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
					<Link
						href={`/b/${boardId}/snapshots/${number}`}
						className={buttonClass()}
						aria-label={snapshotsText.openLabel(number)}
					>
						{snapshotsText.open}
					</Link>
					<ExportLink boardId={boardId} number={number} quiet />
				</div>
			</div>
		</article>
	)
}

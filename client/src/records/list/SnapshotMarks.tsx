import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { snapshotListText } from '@groundwork/shared/text/recordPages'
import { snapshotCauseLabels, snapshotKindLabels } from '@groundwork/shared/text/snapshots'
import { Icon } from '../../ui/Icon'
import { date } from '../../ui/when'
import styles from './SnapshotMarks.module.css'

/** What sets a snapshot apart, in a few words each: its kind or cause, its meeting, how long it is kept. */
export function SnapshotMarks({ snapshot }: { snapshot: SnapshotSummary }) {
	const { kind, cause, meeting, retention, addenda } = snapshot
	const kept = retention.hold
		? snapshotListText.hold
		: retention.class === 'permanent'
			? snapshotListText.permanent
			: retention.keepUntil
				? snapshotListText.keptUntil(date(retention.keepUntil, 'UTC'))
				: null
	return (
		<p className={styles.marks}>
			{cause === null ? (
				<span className={styles.kind}>{snapshotKindLabels[kind]}</span>
			) : (
				<>
					<span className={styles.automatic}>
						<Icon name="clock" size={16} />
						{snapshotListText.automatic}
					</span>
					<span>{snapshotCauseLabels[cause]}</span>
				</>
			)}
			{meeting ? <span>{meeting}</span> : null}
			{kept ? (
				<span className={styles.kept}>
					<Icon name="freeze" size={16} />
					{kept}
				</span>
			) : null}
			{addenda > 0 ? <span>{snapshotListText.addenda(addenda)}</span> : null}
		</p>
	)
}

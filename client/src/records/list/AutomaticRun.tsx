import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { snapshotListText } from '@groundwork/shared/text/recordPages'
import { Icon } from '../../ui/Icon'
import { dateRange } from '../../ui/when'
import { AutomaticItem } from './AutomaticItem'
import styles from './AutomaticRun.module.css'
import { Tombstone } from './Tombstone'

interface AutomaticRunProps {
	boardId: string
	/** The latest first. */
	snapshots: readonly [SnapshotSummary, ...SnapshotSummary[]]
}

/** What the server took by itself between two that people took: a line that opens. */
export function AutomaticRun({ boardId, snapshots }: AutomaticRunProps) {
	const [latest] = snapshots
	const earliest = snapshots.at(-1) ?? latest
	const gone = snapshots.filter(({ disposed }) => disposed !== null).length
	return (
		<details className={styles.run}>
			<summary className={styles.line}>
				<Icon name="clock" />
				<span className={styles.words}>
					{snapshotListText.run(snapshots.length, dateRange(earliest.capturedAt, latest.capturedAt))}
					{gone > 0 ? <span className={styles.gone}> · {snapshotListText.thinned(gone)}</span> : null}
				</span>
				<span className={styles.chevron}>
					<Icon name="chevron" />
				</span>
			</summary>
			<ol className={styles.list}>
				{snapshots.map((snapshot) => (
					<li key={snapshot.number}>
						{snapshot.disposed ? (
							<Tombstone boardId={boardId} snapshot={snapshot} />
						) : (
							<AutomaticItem boardId={boardId} snapshot={snapshot} />
						)}
					</li>
				))}
			</ol>
		</details>
	)
}

import { Link } from 'wouter'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { snapshotListText } from '@groundwork/shared/text/recordPages'
import { Icon } from '../../ui/Icon'
import { date } from '../../ui/when'
import { snapshotPath } from '../paths'
import styles from './Tombstone.module.css'

/** What is left of a snapshot whose content was destroyed: that it was, when, by whom and why. */
export function Tombstone({ boardId, snapshot }: { boardId: string; snapshot: SnapshotSummary }) {
	const { number, purpose, disposed } = snapshot
	if (!disposed) return null
	const { at, by, reason } = disposed
	return (
		<article className={styles.stone}>
			<Icon name="bin" />
			<div className={styles.words}>
				<h3 className={styles.name}>
					<Link href={snapshotPath(boardId, number)}>{snapshotListText.gone(number)}</Link>
				</h3>
				<p className={styles.purpose}>{purpose}</p>
				<p className={styles.why}>
					<time dateTime={at}>
						{snapshotListText.goneBy(date(at), by?.name ?? snapshotListText.theServer)}
					</time>
					{': '}
					{reason}
				</p>
			</div>
		</article>
	)
}

import type { SnapshotEntry } from '@groundwork/shared/protocol/seal'
import { entriesText } from '@groundwork/shared/text/recordPages'
import { roleLabels } from '@groundwork/shared/text/roles'
import { retentionClassLabels } from '@groundwork/shared/text/snapshots'
import { LinkedText } from '../../ui/LinkedText'
import { date, dateTime } from '../../ui/when'
import styles from './SnapshotEntries.module.css'

/** What was added to a snapshot, by whom and when. */
export function EntryItem({ entry: { content, by, at } }: { entry: SnapshotEntry }) {
	const who = by ? entriesText.someone(by.name, roleLabels[by.role]) : entriesText.theServer
	const said = {
		addendum: entriesText.by,
		retention: entriesText.keptBy,
		disposition: entriesText.goneBy,
	}[content.type](who)
	return (
		<li>
			<p className={styles.by}>{said}</p>
			<time dateTime={at} className={styles.when}>
				{dateTime(at)}
			</time>
			{content.type === 'retention' ? (
				<p className={styles.set}>
					{entriesText.set(
						retentionClassLabels[content.class],
						content.keepUntil && date(content.keepUntil, 'UTC'),
						content.hold,
					)}
				</p>
			) : null}
			<p className={styles.text}>
				<LinkedText text={content.type === 'addendum' ? content.text : content.reason} />
			</p>
		</li>
	)
}

import type { AuditEntry } from '@groundwork/shared/protocol/audit'
import { auditText } from '@groundwork/shared/text/audit'
import { dateTime, day, timeOfDay } from '../../ui/when'
import styles from './History.module.css'

/** Entries under the days on which they were made, on this device's calendar. */
export function Days({ entries }: { entries: readonly AuditEntry[] }) {
	const days = new Map<string, AuditEntry[]>()
	for (const entry of entries) {
		const heading = day(entry.at)
		days.set(heading, [...(days.get(heading) ?? []), entry])
	}
	return [...days].map(([heading, ofDay]) => (
		<section key={heading} className={styles.day} aria-label={heading}>
			<h2 className={styles.date}>{heading}</h2>
			<ul>
				{ofDay.map((entry) => (
					<li key={entry.number} className={styles.entry}>
						<time dateTime={entry.at} title={dateTime(entry.at)} className={styles.time}>
							{timeOfDay(entry.at)}
						</time>
						<p className={styles.sentence}>{auditText.sentence(entry)}</p>
					</li>
				))}
			</ul>
		</section>
	))
}

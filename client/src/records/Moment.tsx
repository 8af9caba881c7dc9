import { snapshotsText } from '@groundwork/shared/text/snapshots'
import { dateTime, isKnownZone, localZone } from '../ui/when'
import styles from './Moment.module.css'

/** A moment for the record: in the zone it was taken in (or this device's), and in UTC. */
export function Moment({ at, timeZone }: { at: string; timeZone?: string }) {
	const zone = timeZone && isKnownZone(timeZone) ? timeZone : localZone()
	return (
		<time dateTime={at} className={styles.moment}>
			<span>
				{dateTime(at, zone)} <span className={styles.zone}>{zone.replaceAll('_', ' ')}</span>
			</span>
			{zone === 'UTC' ? null : (
				<span className={styles.utc}>
					{dateTime(at, 'UTC')} {snapshotsText.utc}
				</span>
			)}
		</time>
	)
}

import type { SnapshotHeader } from '@groundwork/shared/protocol/snapshot'
import { dateTime, isKnownZone, localZone } from '../ui/when'

type Taken = Pick<SnapshotHeader, 'capturedAt' | 'timeZone'>

/** By the clock in the room where it was taken; in UTC where this browser does not know its zone. */
const zoneOf = ({ timeZone }: Taken): string => (isKnownZone(timeZone) ? timeZone : 'UTC')

/** The day on which a snapshot was taken there, as the plan writes days: the same for whoever reads it, and wherever. */
export function frozenOn(taken: Taken): string {
	const parts = new Intl.DateTimeFormat('en', {
		calendar: 'gregory',
		numberingSystem: 'latn',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		timeZone: zoneOf(taken),
	}).formatToParts(new Date(taken.capturedAt))
	const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
}

/** "24 Nov 2026, 18:02", with the zone where that is not the reader's. */
export function frozenAt(taken: Taken): string {
	const zone = zoneOf(taken)
	const at = dateTime(taken.capturedAt, zone)
	return zone === localZone() ? at : `${at} (${zone.replaceAll('_', ' ')})`
}

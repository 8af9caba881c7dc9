import { reportText } from '../../text/report.js'

/** A time on the clock of the place where the snapshot was taken, and as everybody counts. */
export function moment(iso: string, timeZone: string): string {
	const utc = reportText.utc(reportText.dateTime(iso, 'UTC'))
	return timeZone === 'UTC' ? utc : reportText.several([local(iso, timeZone), utc])
}

/** In the place's own time alone. */
export function local(iso: string, timeZone: string): string {
	try {
		return reportText.inZone(reportText.dateTime(iso, timeZone), timeZone)
	} catch (error) {
		// A zone that came into being, or went, since.
		if (!(error instanceof RangeError)) throw error
		return reportText.utc(reportText.dateTime(iso, 'UTC'))
	}
}

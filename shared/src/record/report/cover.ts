import { purposeOf } from '../purposeOf.js'
import { snapshotCauseLabels, snapshotKindLabels, snapshotsText } from '../../text/snapshots.js'
import { reportText } from '../../text/report.js'
import type { Cover } from './Report.js'
import type { ReportInput } from './ReportInput.js'
import { moment } from './when.js'

export function cover({ header, seal, parts }: ReportInput): Cover {
	const { board, number, kind, meeting, cause, capturedAt, timeZone, capturedBy } = header
	const { present, contributors, app } = header
	const words = reportText.cover
	const names = (people: readonly { name: string }[]) =>
		people.length > 0 ? reportText.names(people.map(({ name }) => name)) : words.nobody
	return {
		kicker: reportText.kicker,
		heading: board.title,
		name: reportText.name(number),
		kind: snapshotKindLabels[kind],
		purpose: purposeOf(header),
		facts: [
			{ label: words.when, value: moment(capturedAt, timeZone) },
			{ label: words.by, value: snapshotsText.takenBy(capturedBy) },
			...(cause ? [{ label: words.cause, value: snapshotCauseLabels[cause] }] : []),
			{ label: words.meeting, value: meeting || words.noMeeting },
			{ label: words.present, value: names(present) },
			{
				label: number === 1 ? words.contributorsFirst : words.contributors,
				value: contributors ? names(contributors) : words.notRecorded,
			},
			{ label: words.copy, value: parts.includes('leaders') ? words.full : words.redacted },
			{ label: words.id, value: header.id },
			{ label: words.hash, value: seal.hash },
			{ label: words.app, value: words.appOf(app.name, app.version) },
		],
		note: reportText.record,
	}
}

import { purposeOf } from '../purposeOf.js'
import { FITS } from '../../model/domain.js'
import { fitLabels } from '../../text/labels.js'
import { reportText } from '../../text/report.js'
import { snapshotKindLabels } from '../../text/snapshots.js'
import { toThreads } from '../../discussion/threads.js'
import { facts, heading, paragraph, section } from './blocks.js'
import type { Fact, Section } from './Report.js'
import type { ReportInput } from './ReportInput.js'
import { local } from './when.js'

const SETTLED = 'settled_for_now'

/** Why it was taken, at which meeting, over which time, and how much there is. */
export function purpose(input: ReportInput): Section {
	const { header } = input
	const { cover, counts, headings } = reportText
	const { period, timeZone } = header
	return section('purpose', headings.purpose, [
		paragraph(purposeOf(header)),
		...facts([
			{ label: cover.kind, value: snapshotKindLabels[header.kind] },
			{ label: cover.meeting, value: header.meeting || cover.noMeeting },
			{
				label: cover.period,
				value: reportText.span(local(period.from, timeZone), local(period.to, timeZone)),
			},
		]),
		heading(counts.heading),
		...facts(numbers(input)),
	])
}

function numbers({ plan, discussion }: ReportInput): Fact[] {
	const words = reportText.counts
	const cells = plan.maps.flatMap((map) => [...map.cells.values()])
	const judged = cells.filter(({ fit }) => fit !== 'unknown').length
	const approaches = plan.maps.reduce((sum, map) => sum + map.approaches.length, 0)
	const settled = plan.questions.filter(({ response }) => response?.status === SETTLED).length
	const fits = FITS.flatMap((fit) => {
		const count = cells.filter((cell) => cell.fit === fit).length
		return count > 0 ? [reportText.map.altCount(count, fitLabels[fit])] : []
	})
	return [
		{
			label: words.plan,
			value: reportText.names([
				words.approaches(approaches),
				words.changes(plan.cards.change.length),
				words.impediments(plan.impediments.length),
			]),
		},
		{ label: words.verdicts, value: reportText.names([words.judged(judged, cells.length), ...fits]) },
		{
			label: words.open,
			value: reportText.names([
				words.questions(settled, plan.questions.length),
				words.findings(plan.findings.length),
				words.comments(toThreads(discussion).length),
			]),
		},
	]
}

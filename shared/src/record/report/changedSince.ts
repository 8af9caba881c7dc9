import { reportText } from '../../text/report.js'
import { heading, list, paragraph, section } from './blocks.js'
import type { Block, Section } from './Report.js'
import type { Since } from './ReportInput.js'

/** What is different from the snapshot before, in sentences. */
export const changedSince = (since: Since): Section =>
	section('since', reportText.headings.since, blocksOf(since))

function blocksOf(since: Since): Block[] {
	const words = reportText.since
	if (since.kind === 'first') return [paragraph(words.first)]
	if (since.kind === 'gone') return [paragraph(words.gone(since.number))]
	const compared = paragraph(words.with(since.number))
	if (since.groups.length === 0) return [compared, paragraph(words.nothing)]
	return [
		compared,
		...since.groups.flatMap((group): Block[] => [
			heading(group.heading),
			paragraph(group.summary),
			list(group.items),
		]),
	]
}

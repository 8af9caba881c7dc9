import type { SealedEntry } from '../../protocol/seal.js'
import { reportText } from '../../text/report.js'
import { retentionClassLabels, snapshotsText } from '../../text/snapshots.js'
import { facts, heading, paragraph, section } from './blocks.js'
import type { Block, Fact, Section } from './Report.js'
import type { ReportInput } from './ReportInput.js'
import { moment } from './when.js'

/** Corrections, what became known later, and how long the record is kept. */
export function added({ entries, retention, header }: ReportInput): Section {
	return section('entries', reportText.headings.entries, [
		...facts([
			{ label: reportText.entries.types.retention, value: retentionClassLabels[retention.class] },
			...keeping(retention),
		]),
		...(entries.length > 0
			? entries.flatMap((entry) => entryBlocks(entry, header.timeZone))
			: [paragraph(reportText.entries.none)]),
	])
}

function entryBlocks({ entry, hash, keyId }: SealedEntry, timeZone: string): Block[] {
	const { entries: words, verify } = reportText
	return [
		heading(words.heading(entry.number, words.types[entry.content.type])),
		...facts([
			{ label: words.at, value: moment(entry.at, timeZone) },
			{ label: words.by, value: snapshotsText.takenBy(entry.by) },
			...contentFacts(entry.content),
			{ label: verify.hash, value: hash },
			{ label: verify.key, value: keyId },
		]),
	]
}

function contentFacts(content: SealedEntry['entry']['content']): Fact[] {
	const words = reportText.entries
	switch (content.type) {
		case 'addendum':
			return [{ label: words.text, value: content.text }]
		case 'retention':
			return [
				{ label: words.class, value: retentionClassLabels[content.class] },
				...keeping(content),
				{ label: words.reason, value: content.reason },
			]
		case 'disposition':
			return [{ label: words.reason, value: content.reason }]
	}
}

const keeping = ({ keepUntil, hold }: { keepUntil: string | null; hold: boolean }): Fact[] => {
	const words = reportText.entries
	return [
		{ label: words.keepUntil, value: keepUntil === null ? words.noDay : reportText.day(keepUntil) },
		{ label: words.hold, value: hold ? words.yes : words.no },
	]
}

import { SNAPSHOT_PARTS } from '../../protocol/snapshot.js'
import { reportText } from '../../text/report.js'
import { snapshotsText } from '../../text/snapshots.js'
import { facts, heading, list, paragraph, section, table } from './blocks.js'
import type { Block, Section } from './Report.js'
import type { ReportInput } from './ReportInput.js'

/** As it is called in an archive with this report, in every language. */
const FILE = 'snapshot.json'

/** How whoever reads this sees that nothing was changed, with the hashes it takes. */
export function verifying(input: ReportInput): Section {
	const { header, seal } = input
	const words = reportText.verify
	return section('verify', reportText.headings.verify, [
		paragraph(words.lead),
		list(words.steps(FILE, snapshotsText.verifyCommand(FILE)), true),
		heading(words.facts),
		...facts([
			{ label: reportText.cover.hash, value: seal.hash },
			{ label: words.previous, value: header.previousHash ?? words.first },
			...(header.content ? [{ label: words.content, value: header.content }] : []),
			{ label: words.key, value: seal.keyId },
			{ label: words.signature, value: seal.signature },
		]),
		parts(input),
		...unreadable(input),
		paragraph(words.drawn),
		paragraph(words.letters),
	])
}

function parts({ header, parts: inCopy }: ReportInput): Block {
	const words = reportText.verify
	return table(
		words.parts,
		[
			[words.part, 1.6],
			[words.hash, 4],
			[words.records, 0.9],
			[words.inCopy, 1],
		],
		SNAPSHOT_PARTS.flatMap((name) => {
			const part = header.parts[name]
			if (!part) return []
			const records = 'records' in part ? part.records : null
			return [
				[
					words.partNames[name],
					part.sha256,
					name === 'context' ? reportText.nothing : records === null ? words.hidden : String(records),
					inCopy.includes(name) ? words.there : words.left,
				],
			]
		}),
	)
}

function unreadable({ unreadable: records }: ReportInput): Block[] {
	const words = reportText.verify
	if (records.length === 0) return [paragraph(words.unreadableNone)]
	return [
		table(
			words.unreadable,
			[
				[words.unreadableId, 1],
				[words.unreadableWhy, 2],
			],
			records.map(({ id, reason }) => [id, reason]),
		),
	]
}

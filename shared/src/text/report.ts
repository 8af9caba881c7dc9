import type { SnapshotPartName } from '../protocol/snapshot.js'
import { counted } from './count.js'
import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)
const days = new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeZone: 'UTC' })
const times = (timeZone: string) =>
	new Intl.DateTimeFormat(locales.en, { dateStyle: 'long', timeStyle: 'short', timeZone })

/** What people read in the report of a snapshot: on paper, as a PDF and as a page. */

export const reportText = {
	title: (board: string, number: number) => `${board}: snapshot ${number}`,
	kicker: 'Report of a frozen board',
	name: (number: number) => `Snapshot ${number}`,
	/** A day as `YYYY-MM-DD`. */
	day: (day: string) => days.format(new Date(`${day}T00:00:00Z`)),
	/** @throws RangeError for a zone that is not known here. */
	dateTime: (iso: string, timeZone: string) => times(timeZone).format(new Date(iso)),
	inZone: (time: string, zone: string) => `${time} (${zone})`,
	utc: (time: string) => `${time} UTC`,
	span: (from: string, to: string) => `${from} to ${to}`,
	page: (page: number, of: number) => `${page} of ${of}`,
	footer: (number: number, id: string) => `Snapshot ${number} · ${id}`,
	fingerprint: (hash: string) => `SHA-256 ${hash}`,
	contents: 'Contents',
	continued: (caption: string) => `${caption} (continued)`,
	says: (label: string, value: string) => `${label}: ${value}`,
	/** Several things in one cell of a table. */
	several: (things: readonly string[]) => things.join('; '),
	names: (names: readonly string[]) => names.join(', '),
	notSaid: 'Not said yet',
	nothing: '—',

	headings: {
		purpose: 'Purpose and meeting',
		approaches: 'Approaches',
		map: 'The map',
		changes: 'Changes',
		impediments: 'Impediments',
		cards: 'Other cards',
		questions: 'The questions and our answers',
		decisions: 'Decisions',
		grids: 'Boards of the questions',
		ties: 'How things are tied to each other',
		notKnown: 'What was not known then',
		since: 'What changed since the snapshot before',
		comments: 'Comments',
		images: 'Images',
		entries: 'Added after the snapshot was taken',
		verify: 'How to verify this record',
		signOff: 'Sign-off',
	},

	cover: {
		kind: 'Kind',
		meeting: 'Meeting',
		noMeeting: 'None named',
		when: 'Frozen at',
		by: 'Taken by',
		cause: 'Why',
		present: 'Present',
		contributors: 'Contributed since the snapshot before',
		contributorsFirst: 'Contributed',
		nobody: 'Nobody',
		notRecorded: 'Not recorded',
		period: 'Covers',
		id: 'Id of the snapshot',
		hash: 'Fingerprint (SHA-256)',
		copy: 'This copy',
		full: 'Whole, with what is for leaders only',
		redacted: 'Without what is for leaders only',
		app: 'Made with',
		appOf: (name: string, version: string) => `${name} ${version}`,
	},
	/** Under the facts of the cover. */
	record:
		'This is a record. It says how the board was at that moment, as its team wrote it, and does not change.',

	counts: {
		heading: 'In numbers',
		judged: (judged: number, all: number) => `${judged} of ${plural(all, 'cell', 'cells')} judged`,
		approaches: counted.approaches,
		changes: counted.changes,
		impediments: counted.impediments,
		questions: (settled: number, all: number) =>
			`${settled} of ${plural(all, 'question', 'questions')} settled`,
		findings: (count: number) => plural(count, 'open finding', 'open findings'),
		comments: (count: number) => plural(count, 'thread of comments', 'threads of comments'),
		plan: 'Plan',
		verdicts: 'Verdicts',
		open: 'Open',
	},

	approaches: {
		none: 'No approach had been chosen.',
	},

	map: {
		none: 'The board had no map.',
		noCells: 'The map had no approaches or no rows, so there was nothing to judge.',
		picture: 'The verdicts at a glance',
		alt: (map: string, lines: readonly string[]) =>
			`Heat map of ${map}: parts of the environment in rows, approaches in columns, a letter and a tone for each verdict. ${lines.join(' ')} The tables after it say the same in words.`,
		altLine: (approach: string, verdicts: readonly string[]) => `${approach}: ${verdicts.join(', ')}.`,
		altCount: (count: number, verdict: string) => `${count} ${verdict.toLowerCase()}`,
		verdicts: (map: string) => `Verdicts of ${map}`,
		verdictsPart: (map: string, part: number, of: number) => `Verdicts of ${map}, part ${part} of ${of}`,
		cells: (approach: string) => `Notes on the verdicts: ${approach}`,
		untouched: (count: number, verdict: string) =>
			count === 1
				? `One cell was neither judged nor written in. It stands as “${verdict}” above.`
				: `${count} cells were neither judged nor written in. They stand as “${verdict}” above.`,
		noneTouched: 'Nobody had judged a cell or written in one.',
		verdict: (letter: string, fit: string) => `${letter} · ${fit}`,
		letterUnknown: '?',
		rest: 'What follows from it',
		judged: 'Judged by',
		judgedBy: (name: string, when: string) => `${name}, ${when}`,
	},

	changes: {
		none: 'No change had been written down.',
		byOwner: 'Changes by owner',
		byHorizon: 'Changes by when they happen',
		noOwner: 'No owner yet',
		each: 'Each change in full',
	},

	impediments: {
		none: 'No impediment had been raised.',
		nonePublished: 'No impediment had been published to the team.',
		byLevel: 'Impediments by who can remove them',
		each: 'Each impediment in full',
		notSaid: 'Not said',
		severity: (severity: number) => `${severity} of 5`,
	},

	cards: {
		none: (kinds: readonly string[]) => `Nothing had been written down for: ${kinds.join(', ')}.`,
	},

	decisions: { none: 'No decision had been written down.' },
	questions: {
		ordinal: (number: number, name: string) => `${number}. ${name}`,
		further: 'Further answers to the same questions',
	},

	grids: {
		none: 'None of the boards of the questions had been begun.',
		empty: 'This board had no rows or no columns.',
		part: (name: string, part: number, of: number) => `${name}, part ${part} of ${of}`,
		cell: (row: string, column: string) => `${row} × ${column}`,
		hidden: (name: string) => `${name}: written in rows or columns that were not shown`,
		where: 'Where',
		what: 'What is written there',
	},

	ties: {
		none: 'Nothing had been tied to anything.',
		caption: 'Ties',
		from: 'From',
		meaning: 'Relation',
		to: 'To',
	},

	notKnown: {
		questions: 'Questions without a settled answer',
		noQuestions: 'Every question had an answer that was settled for the time being.',
		findings: 'What was still missing or in conflict',
		noFindings: 'Nothing was found missing or in conflict.',
		leaders: 'What leaders could see beyond that',
		setAside: 'Known, and left as it is',
		noneSetAside: 'Nothing had been left as it is on purpose.',
		because: (sentence: string, reason: string) => `${sentence} Left because: ${reason}`,
		withoutReason: (sentence: string) => `${sentence} Left without a reason.`,
	},

	since: {
		first: 'This is the first snapshot of the board, so there is none to compare with.',
		gone: (number: number) =>
			`The content of snapshot ${number} has been destroyed, so there is nothing to compare with.`,
		with: (number: number) => `Compared with snapshot ${number}.`,
		nothing: 'Nothing in the plan is different.',
	},

	comments: {
		none: 'Nobody had commented.',
		open: 'Open',
		resolved: (name: string, when: string) => `Resolved by ${name}, ${when}`,
		began: (name: string, when: string) => `Begun by ${name}, ${when}`,
		caption: (on: string) => `Comments. ${on}`,
		number: 'No.',
		who: 'Who and when',
		text: 'Comment',
		edited: (when: string) => `edited ${when}`,
	},

	images: {
		none: 'No image lay on the board.',
		caption: 'Images on the board, by their fingerprints',
		id: 'Id',
		type: 'Type',
		bytes: 'Bytes',
		hash: 'Fingerprint (SHA-256)',
		missing: 'The server did not have it any more',
	},

	entries: {
		none: 'Nothing has been added since.',
		heading: (number: number, type: string) => `${number}. ${type}`,
		types: {
			addendum: 'Addition',
			retention: 'How long it is kept',
			disposition: 'Destruction of the content',
		},
		at: 'Added at',
		by: 'Added by',
		text: 'Text',
		reason: 'Reason',
		class: 'Class',
		keepUntil: 'Kept at least until',
		noDay: 'No day named',
		hold: 'On hold',
		yes: 'Yes',
		no: 'No',
	},

	verify: {
		lead: 'The signature is over the file snapshot.json, and not over this report, which is made from it. To see that the record is what was signed:',
		steps: (file: string, command: string) => [
			`Take the file ${file}: “Export JSON” on the page of the snapshot, or the file of that kind in the ZIP.`,
			`Open the page “Check a snapshot” of any Groundwork and choose the file, or run “${command}” where Groundwork’s source is. Neither needs the network.`,
			'Compare the fingerprint it shows with the one on the cover of this report. They must be the same to the last letter.',
			'Compare the fingerprint of the key with those the server shows at /api/signing-keys.',
		],
		facts: 'What is signed',
		key: 'Fingerprint of the key',
		previous: 'Fingerprint of the snapshot before',
		first: 'None, this is the first',
		content: 'Fingerprint of what everybody may read',
		signature: 'Signature (Ed25519)',
		parts: 'Parts of the record',
		part: 'Part',
		hash: 'Fingerprint (SHA-256)',
		records: 'Records',
		hidden: 'not told',
		inCopy: 'In this copy',
		partNames: {
			canvas: 'Board',
			review: 'Published impediments',
			leaders: 'For leaders only',
			discussion: 'Comments',
			context: 'What was not known',
		} satisfies Record<SnapshotPartName, string>,
		left: 'Left out',
		there: 'Yes',
		unreadable: 'Records that could not be read when it was captured',
		unreadableNone: 'Every record could be read when it was captured.',
		unreadableId: 'Record',
		unreadableWhy: 'Why',
		drawn:
			'Free notes, shapes and pictures on the board are no part of this report: they are in the drawing of the board and in snapshot.json.',
		letters:
			'A character that the letters of the PDF do not have stands there by its Unicode number in brackets, such as [U+4E2D]. The page and the tables have it as it was written.',
	},

	signOff: {
		lead: (number: number) => `Seen, as the record of snapshot ${number}:`,
		name: 'Name',
		role: 'Role',
		signature: 'Signature',
		date: 'Date',
	},
}

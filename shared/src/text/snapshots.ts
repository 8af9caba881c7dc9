import type { RetentionClass, SnapshotCause, SnapshotKind } from '../model/domain.js'
import type { Role } from '../model/roles.js'
import { roleLabels } from './roles.js'
import { counted } from './count.js'

/** What people read when they freeze a board, and on the frozen copies. */

export const freezeText = {
	heading: 'Freeze the board for the record',
	explain:
		'A snapshot is a numbered, signed copy of everything on the board at this moment. Nobody can change it afterwards, you included. The board itself goes on as before.',
	kind: 'What is it for?',
	kinds: {
		working: 'To look back at later.',
		exhibit: 'To show to others.',
		decision: 'What the team decided on.',
		submission: 'Handed in to somebody.',
		annual: 'The state at the end of a year.',
		hold: 'Must be kept, for instance in a dispute.',
	} satisfies Record<SnapshotKind, string>,
	purpose: 'Purpose, in a sentence',
	purposeHint: 'It stands on the snapshot for good. Groups of learners, please, never the name of a student.',
	purposePlaceholder: 'The map as the planning team agreed it before the board meeting.',
	meeting: 'Meeting',
	meetingHint: 'Such as “Planning team, 24 November, item 3”.',
	submit: 'Freeze now',
	submitting: 'Freezing…',
	wait: (pending: number) => `${counted.changes(pending)} of yours on the way. You can freeze in a moment.`,
	waitOffline:
		'You are offline. A snapshot is taken by the server, so it has to wait until you are connected.',
	doneHeading: (number: number) => `Snapshot ${number} is taken`,
	doneBody: 'It is numbered, signed and closed. Nothing that happens on the board will change it.',
	open: (number: number) => `Open snapshot ${number}`,
	fingerprint: 'Fingerprint',
}

export const snapshotsText = {
	title: (board: string) => `Snapshots of ${board}`,
	heading: 'Snapshots',
	lead: 'Frozen, numbered copies of the board. Each carries the fingerprint of the one before, so none can be altered or left out unnoticed.',
	back: 'Back to the board',
	toList: 'All snapshots',
	empty: {
		heading: 'Nothing has been frozen yet',
		body: 'A leader takes a snapshot with “Freeze” on the board: before a decision, for a meeting, at the end of a year. It then stands here for good.',
		action: 'Open the board',
	},
	loading: 'Loading the snapshots',
	name: (number: number) => `Snapshot ${number}`,
	/** In the title of the window, and in the name of a file of it. */
	nameOf: (number: number, board: string) => `Snapshot ${number} of ${board}`,
	banner: (number: number, when: string) => `Snapshot ${number} · frozen ${when}`,
	kindOf: (kind: SnapshotKind, board: string) => `${snapshotKindLabels[kind]} of “${board}”`,
	notLive: 'This is a record. Nothing on it can be edited.',
	asOf: (day: string) => `What is due, overdue or missing is told as of ${day}.`,
	/** Along the edge of each printed page. */
	onPaper: (number: number, when: string) =>
		`Snapshot ${number} · frozen ${when} · a record, not the live board`,
	live: 'Live board',
	liveLabel: 'Go to the live board',
	kind: 'Kind',
	kindLabel: (kind: SnapshotKind) => snapshotKindLabels[kind],
	purpose: 'Purpose',
	meeting: 'Meeting',
	when: 'Frozen at',
	zone: (zone: string) => `Local time (${zone})`,
	utc: 'UTC',
	by: 'Taken by',
	takenBy: (by: { name: string; role: Role } | null) =>
		by ? `${by.name}, ${roleLabels[by.role].toLowerCase()}` : 'Groundwork, by itself',
	present: 'Present',
	contributors: 'Contributed since the one before',
	nobody: 'Nobody',
	period: 'Covers',
	periodFirst: 'everything since the board was made',
	periodSince: 'the time since',
	hash: 'Fingerprint (SHA-256)',
	previous: 'Fingerprint of the one before',
	first: 'None, this is the first',
	key: 'Signed with key',
	content: 'Contents',
	open: 'Open',
	openLabel: (number: number) => `Open snapshot ${number}`,
	facts: 'About this snapshot',
	showFacts: 'About',
	closeFacts: 'Close what is about this snapshot',
	drawing: 'The board as it was',
	verify: 'How to verify it',
	verifyBody:
		'Export the file, then run this where Groundwork’s source is. It needs nothing but the file, and says whether content, order and signature are as they were.',
	file: 'snapshot.json',
	verifyCommand: (file: string) => `npm run verify -- ${file}`,
	notFound: {
		heading: 'There is no such snapshot',
		body: 'The number may be wrong, or it belongs to another board.',
	},
	unreadable: (count: number) =>
		`${counted.items(count)} of this snapshot cannot be drawn by this version. The exported file holds all of them.`,
}

/** What the server writes where a snapshot is brought back. */
export const restoring = {
	title: (board: string, number: number) => `${board} (as in snapshot ${number})`,
	purpose: (number: number) => `As it was before the board went back to snapshot ${number}.`,
}

/** The purpose of what the server takes by itself. */
export const automaticPurposes = {
	schedule: 'The board had changed since the last snapshot.',
	session: 'Several people had worked on the board.',
	thinned: 'Taken automatically, and a later one of about the same time was kept.',
}

export const countsText = {
	approaches: counted.approaches,
	cells: counted.verdicts,
	changes: counted.changes,
	impediments: counted.impediments,
	records: counted.items,
}

export const snapshotKindLabels: Record<SnapshotKind, string> = {
	working: 'Working copy',
	exhibit: 'Exhibit',
	decision: 'Decision',
	submission: 'Submission',
	annual: 'Annual record',
	hold: 'Hold',
}

export const snapshotCauseLabels: Record<SnapshotCause, string> = {
	schedule: 'Taken by the clock',
	session: 'Taken after several people had worked',
	restore: 'Taken before the board went back',
}

export const retentionClassLabels: Record<RetentionClass, string> = {
	unscheduled: 'No schedule',
	one_year: 'One year',
	three_years: 'Three years',
	seven_years: 'Seven years',
	permanent: 'Permanent',
}

export const snapshotCanvasText = {
	label: 'Frozen whiteboard',
	left: (count: number) =>
		count === 1
			? 'One record of this snapshot could not be drawn. It is still in the data.'
			: `${count} records of this snapshot could not be drawn. They are still in the data.`,
}

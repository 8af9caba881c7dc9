/** What people read on the page of a board's snapshots: all of them in time, what they count, and the list. */

export const timelineText = {
	heading: 'In time',
	strip: 'Snapshots in time, the first one first',
	hint: 'The arrow keys go from one to the next.',
	option: (number: number, when: string, purpose: string) => `Snapshot ${number}, ${when}: ${purpose}`,
	gone: 'The content is gone, and the picture with it.',
	compare: 'Compare with the one before',
	compareLabel: (number: number, before: number) => `Compare snapshot ${number} with snapshot ${before}`,
}

export const snapshotListText = {
	heading: 'All of them, the latest first',
	automatic: 'Automatic',
	run: (count: number, when: string) => `${count} taken automatically, ${when}`,
	thinned: (count: number) =>
		count === 1 ? 'one without its content by now' : `${count} without their content by now`,
	gone: (number: number) => `Snapshot ${number}: content destroyed`,
	goneBy: (when: string, who: string) => `${when}, by ${who}`,
	theServer: 'the server itself',
	addenda: (count: number) => (count === 1 ? 'One note was added' : `${count} notes were added`),
	hold: 'On hold',
	keptUntil: (day: string) => `Kept until ${day}`,
	permanent: 'Kept for good',
}

export const trendText = {
	heading: 'From one to the next',
	lead: 'What each snapshot counted of what everybody may read.',
	tooFew:
		'With two snapshots that count verdicts, you see here how verdicts and impediments moved from one to the next.',
	verdicts: 'Verdicts',
	impediments: 'Impediments',
	open: 'Open',
	removed: 'Removed or waived',
	verdictsAre: (from: { number: number; judged: string }, to: { number: number; judged: string }) =>
		`Verdicts by kind. Snapshot ${from.number}: ${from.judged}. Snapshot ${to.number}: ${to.judged}. The numbers of all of them stand in the table below.`,
	impedimentsAre: (
		from: { number: number; open: number; removed: number },
		to: { number: number; open: number; removed: number },
	) =>
		`Published impediments. Snapshot ${from.number}: ${from.open} open, ${from.removed} removed or waived. Snapshot ${to.number}: ${to.open} open, ${to.removed} removed or waived. The numbers of all of them stand in the table below.`,
	ofKind: (count: number, fit: string) => `${fit} ${count}`,
	table: 'The same in numbers',
	snapshot: 'Snapshot',
	when: 'When',
	openImpediments: 'Open impediments',
	removedImpediments: 'Impediments removed or waived',
}

/** On the page of a snapshot whose content was destroyed. */
export const goneText = {
	heading: (number: number) => `The content of snapshot ${number} is gone`,
	lead: (when: string, who: string) =>
		`It was destroyed on ${when} by ${who}. What remains is what it says of itself, its seal, and what was added to it. The chain from the first snapshot to the last can still be checked.`,
}

/** One of the things a leader can do with a snapshot after it was taken. */
export const entriesText = {
	heading: 'Added since',
	none: 'Nothing has been added to it.',
	by: (who: string) => `Added by ${who}`,
	keptBy: (who: string) => `How long it is kept, set by ${who}`,
	goneBy: (who: string) => `Content destroyed by ${who}`,
	someone: (name: string, role: string) => `${name}, ${role.toLowerCase()}`,
	theServer: 'Groundwork, by itself',
	retention: 'How long it is kept',
	hold: 'On hold: it is kept until a leader lifts the hold.',
	permanent: 'For good.',
	keptUntil: (day: string) => `Until ${day} at least.`,
	unscheduled: 'No time is set. A leader can have its content destroyed.',
	set: (label: string, day: string | null, hold: boolean) =>
		[label, day === null ? '' : `until ${day}`, hold ? 'on hold' : ''].filter(Boolean).join(', '),
	addNote: 'Add a note',
	setRetention: 'Change how long',
	destroy: 'Destroy the content',
}

export const addendumText = {
	heading: (number: number) => `Add a note to snapshot ${number}`,
	explain:
		'The snapshot itself stays as it is. Your note stands beside it, signed, with your name and the time, and cannot be taken back.',
	label: 'A correction, or what became known later',
	hint: 'Groups of learners, please, never the name of a student.',
	submit: 'Add the note',
	submitting: 'Adding…',
}

export const retentionText = {
	heading: (number: number) => `How long snapshot ${number} is kept`,
	explain:
		'A time can be made longer and never shorter. Nobody can have the content destroyed before it is over.',
	class: 'By the schedule, counted from the day it was taken',
	keepUntil: 'Or until a later day',
	hold: 'On hold',
	holdHint: 'It is kept whatever the time says, until a leader lifts the hold: in a dispute, for instance.',
	reason: 'Why',
	reasonHint: 'It stands beside the snapshot for good.',
	afterwards: {
		hold: 'Then it is kept until a leader lifts the hold.',
		permanent: 'Then it is kept for good, and nobody can change that.',
		until: (day: string) => `Then it is kept until ${day} at least.`,
		unscheduled: 'Then no time is set.',
		shorter: 'That is shorter than it is kept now, which the record does not allow.',
	},
	submit: 'Set it',
	submitting: 'Setting…',
}

export const dispositionText = {
	heading: (number: number) => `Destroy the content of snapshot ${number}`,
	goes: 'What goes, for good',
	goesItems: [
		'the drawing, the verdicts and everything else that stood on the board',
		'comments and impediments',
		'every way to open, compare or restore it',
	],
	stays: 'What remains',
	staysItems: [
		'its number, purpose and counts, and who took it and when',
		'its seal, so that the chain of snapshots stays whole',
		'what was added to it, your reason and your name among it',
	],
	exported: 'Files that somebody exported before are not reached.',
	reason: 'Why it is destroyed',
	reasonHint: 'Such as the rule that says so. It stands there for good.',
	confirm: (number: number) => `Type ${number}, its number, to confirm`,
	wrong: (number: number) => `That is not ${number}.`,
	submit: 'Destroy the content',
	submitting: 'Destroying…',
}

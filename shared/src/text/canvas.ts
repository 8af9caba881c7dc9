import type { CardKind } from '../model/cards.js'
import type { Category, Fit } from '../model/domain.js'

/** What people read, and hear, on the canvas. */

export const canvasText = {
	canvasLabel: 'Whiteboard',
	emptyTitle: 'This board is empty',
	emptyHint: 'Pick Change below and click where the first card should lie, or draw, write and paste freely.',
	emptyReadOnly: 'Nothing has been put here yet.',

	close: 'Close',
	done: 'Done',

	notAllowedImpediment: 'Only leaders can raise, move or change impediments.',
	notAllowedCanvas: 'Your role on this board is to read: nothing was changed.',
	notAllowedTitle: 'Not changed',

	deleted: 'What you were writing in was deleted',
	deletedHint: 'Somebody deleted it meanwhile. If they undo that, it comes back as it was then.',
}

export const mapText = {
	name: 'Map',
	untitled: 'What has to change?',
	title: 'Title of the map',
	aspects: 'Part of our environment',
	noApproaches: 'No approaches yet',
	chooseApproaches: 'Choose approaches',
	noApproachesHint: 'Choose the forms of personalisation your team considers: each becomes a column.',
	settings: 'Map settings',
	settingsShort: 'Settings',
	approaches: 'Approaches',
	rows: 'Rows',
	addApproach: 'Add an approach of your own',
	addRow: 'Add a row of your own',
	add: 'Add',
	category: 'Kind of row',
	ownName: 'Its name',
	removeWarning: 'Verdicts of a removed row or column come back if you add it again.',
	full: (most: number) => `A map holds up to ${most} approaches.`,
	moveEarlier: (name: string) => `Move ${name} earlier`,
	moveLater: (name: string) => `Move ${name} later`,
	rename: (name: string) => `Name of ${name}`,
	removeNamed: (name: string) => `Remove ${name}`,
	removedRows: 'Rows not shown',
	/** What a screen reader says for a cell. */
	cellLabel: (row: string, column: string, verdict: string) => `${row}, ${column}: ${verdict}`,
	cellHasNote: 'has a note',
	cellThreads: (count: number) => (count === 1 ? '1 thread of comments' : `${count} threads of comments`),
	verdict: 'Verdict',
	noNote: 'No note.',
	changesHere: 'Changes for this cell',
	impedimentsHere: 'What stands in the way',
	addChange: 'Add a change',
	pinImpediment: 'Pin an impediment',
	tieExisting: 'Tie an impediment already on the board',
	chooseImpediment: 'Choose an impediment',
	keys: 'Keys 1 to 5 judge, M comments, arrows move, Escape leaves.',
	descriptor: (title: string, rows: number, columns: number) =>
		`Map: ${title}. ${rows} rows, ${columns} approaches. Press Enter to walk through the cells.`,
}

/** How a cell nobody has judged invites to. */
export const fitInvitations: Record<Category, string> = {
	processes: 'In harmony with it?',
	space: 'Suited to it?',
	means: 'Enough for it?',
	mandates: 'In conflict with it?',
}

/** The key that gives each verdict, in the popover and on the map. */
export const fitKeys: Record<Fit, string> = {
	supports: '1',
	workable: '2',
	strains: '3',
	blocks: '4',
	unknown: '5',
}

/** Who did what, under what is selected. */
export const authorshipText = {
	madeBy: (name: string) => `Made by ${name}`,
	changedBy: (name: string) => `Changed by ${name}`,
	/** By whoever made it. */
	changed: 'Changed',
	fromTemplate: 'Came with the template',
}

export const cardText = {
	/** What a card without a title is called. */
	untitled: {
		change: 'Untitled change',
		evidence: 'A claim without words yet',
		support_need: 'A need without words yet',
		provider: 'Somebody who helps, without a name yet',
		decision: 'A decision without words yet',
		response: 'A question without words yet',
		learner_check: 'Nothing seen yet',
	} satisfies Record<CardKind, string>,
	noOwner: 'No owner yet',
	nowhere: 'On no cell',
	deleted: 'This card was deleted',
	deletedHint: 'Somebody deleted it while you were writing. If they undo that, it comes back as it was then.',
	done: 'Done',
	descriptor: (kind: string, title: string) => `${kind}: ${title}. Press Enter to edit.`,
}

export const impedimentText = {
	tool: 'Impediment',
	name: 'Impediment',
	untitled: 'Impediment without words yet',
	severityOf: (severity: number) => `Severity ${severity} of 5`,
	facts: (severity: string, kind: string) => `${severity} · ${kind}`,
	leadersOnly: 'Leaders only',
	publish: 'Publish to the team',
	publishHint: 'The team will see it; only leaders can change it.',
	withdraw: 'Keep to leaders',
	withdrawHint: 'The team no longer sees it.',
	ties: 'Stands in the way of',
	noTies: 'Tied to nothing yet.',
	lost: 'Was tied to something deleted',
	untie: (what: string) => `Untie from ${what}`,
	deleteIt: 'Delete this impediment',
	cell: (aspect: string, approach: string) => `${aspect} × ${approach}`,
	pinTo: 'Pin an impediment',
	descriptor: (statement: string, severity: number, status: string, visibility: string) =>
		`Impediment: ${statement}. Severity ${severity} of 5. ${status}. ${visibility}.`,
}

export const imageText = {
	add: 'Add an image',
	uploading: 'Uploading the image',
	failedTitle: 'The image was not added',
	tooManyPixels: (megapixels: number) =>
		`It has more than ${megapixels} megapixels. Make it smaller and try again.`,
	tooLarge: (mebibytes: number) => `It is larger than ${mebibytes} MiB. Make it smaller and try again.`,
	unsupported: 'Only PNG, JPEG, GIF and WebP images can be added.',
	svg: 'SVG files can carry programs, so they are not accepted. Save the picture as PNG and try again.',
	unreadable: 'The file does not hold a readable image.',
	offline: 'The server cannot be reached. Try again when you are connected.',
	refused: 'The server did not accept it.',
	signedOut: 'You are signed out. Reload the page and try again.',
	forbidden: 'Your role on this board is to read.',
}

export const snapshotCanvasText = {
	label: 'Frozen whiteboard',
	left: (count: number) =>
		count === 1
			? 'One record of this snapshot could not be drawn. It is still in the data.'
			: `${count} records of this snapshot could not be drawn. They are still in the data.`,
}

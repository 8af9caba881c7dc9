import type { CardKind } from '../model/cards.js'
import type { Category } from '../model/domain.js'

/** What people read, and hear, on the canvas. */

export const canvasText = {
	canvasLabel: 'Whiteboard',
	emptyTitle: 'This board is empty',
	emptyHint: 'Pick Change below and click where the first card should lie, or draw, write and paste freely.',
	emptyReadOnly: 'Nothing has been put here yet.',

	close: 'Close',
	addImage: 'Add an image',
	openFile: 'Open a file (.tldr)',
	saveFile: 'Save as a file (.tldr)',
	done: 'Done',

	notAllowedImpediment: 'Only leaders can raise, move or change impediments.',
	notAllowedCanvas: 'Your role on this board is to read: nothing was changed.',
	notAllowedTitle: 'Not changed',

	deleted: 'What you were writing in was deleted',
	deletedHint: 'Somebody deleted it meanwhile. If they undo that, it comes back as it was then.',
}

export const mapText = {
	untitled: 'What has to change?',
	aspects: 'Part of our environment',
	noApproaches: 'No approaches yet',
	chooseApproaches: 'Choose approaches',
	noApproachesHint: 'Choose the forms of personalisation your team considers: each becomes a column.',
	settings: 'Map settings',
	settingsShort: 'Settings',
	/** What a screen reader says for a cell. */
	cellLabel: (row: string, column: string, verdict: string) => `${row}, ${column}: ${verdict}`,
	cellHasNote: 'has a note',
	cellThreads: (count: number) => (count === 1 ? '1 thread of comments' : `${count} threads of comments`),
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
	descriptor: (kind: string, title: string) => `${kind}: ${title}. Press Enter to edit.`,
}

export const impedimentText = {
	tool: 'Impediment',
	name: 'Impediment',
	untitled: 'Impediment without words yet',
	severityOf: (severity: number) => `Severity ${severity} of 5`,
	facts: (severity: string, kind: string) => `${severity} · ${kind}`,
	leadersOnly: 'Leaders only',
	lost: 'Was tied to something deleted',
	cell: (aspect: string, approach: string) => `${aspect} × ${approach}`,
	pinTo: 'Pin an impediment',
	descriptor: (statement: string, severity: number, status: string, visibility: string) =>
		`Impediment: ${statement}. Severity ${severity} of 5. ${status}. ${visibility}.`,
}

export const gridCanvasText = {
	descriptor: (question: string, rows: number, columns: number) =>
		`Grid: ${question} ${rows} rows, ${columns} columns. Press Enter to walk through the cells.`,
}

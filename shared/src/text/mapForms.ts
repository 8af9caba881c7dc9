import type { Fit } from '../model/domain.js'
import { counted } from './count.js'

/** What people read in the menus, panels and forms of a map. */

export const mapFormText = {
	title: 'Title of the map',
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
	verdict: 'Verdict',
	noNote: 'No note.',
	changesHere: 'Changes for this cell',
	impedimentsHere: 'What stands in the way',
	addChange: 'Add a change',
	pinImpediment: 'Pin an impediment',
	tieExisting: 'Tie an impediment already on the board',
	chooseImpediment: 'Choose an impediment',
}

/** The key that gives each verdict, in the popover and on the map. */
export const fitKeys: Record<Fit, string> = {
	supports: '1',
	workable: '2',
	strains: '3',
	blocks: '4',
	unknown: '5',
}

/** What can be done with a row or a column, and what is said of one that was removed. */
export const headMenuText = {
	rename: 'Rename',
	moveLeft: 'Move left',
	moveRight: 'Move right',
	moveUp: 'Move up',
	moveDown: 'Move down',
	addColumn: 'Add a column beside it',
	addRow: 'Add a row below it',
	ownColumn: 'An approach of our own',
	ownRow: 'A row of our own',
	removeColumn: 'Remove this column',
	removeRow: 'Remove this row',
	removed: (name: string) => `${name} was removed`,
	/** Beside the way to undo it. */
	columnKept: (verdicts: number) =>
		verdicts === 0
			? 'What was written about it goes with it.'
			: `What was written about it goes with it. Its ${counted.verdicts(verdicts)} will be back if you add it again.`,
	rowKept: (verdicts: number) =>
		verdicts === 0
			? 'No cell in it was judged.'
			: `Its ${counted.verdicts(verdicts)} will be back if you add it again.`,
	/** Of a row or column the team added, which no list offers again. */
	ownKept: (verdicts: number) =>
		verdicts === 0 ? 'Undo brings it back.' : `Undo brings it back with its ${counted.verdicts(verdicts)}.`,
	undo: 'Undo',
	goneTitle: 'It was removed meanwhile',
	goneHint:
		'Somebody removed the row or column you were looking at. If they undo that, everything in it comes back.',
}

export const approachText = {
	name: 'Name',
	about: 'What we mean by it',
	forWhom: 'For whom, and when',
	nothing: 'Nothing has been written about it yet.',
	/** Beside the stance that cannot be chosen yet. */
	defineFirst: 'To choose it, write the working definition first: what you mean by it here.',
	/** Where the definition was taken back after it was chosen. */
	chosenUndefined: 'It is chosen, and what you mean by it is not written down any more. Others will guess.',
}

export const rowText = {
	name: 'Name',
	category: 'Kind of row',
}

export const cellFormText = {
	more: 'More about this cell',
	filledIn: (count: number) => `${count} filled in`,
	cardsHere: 'Other cards for this cell',
	addOther: 'Add another card',
}

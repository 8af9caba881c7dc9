import { counted } from './count.js'

/** What people read, and hear, at the heads of a map's rows and columns, in its folded bands, and in the panels of all three. */

export const bandText = {
	/** What a screen reader says for the button that folds. */
	label: (category: string, rows: number) => `${category}, ${rows === 1 ? '1 row' : `${rows} rows`}`,
	/** What a screen reader says for a column's part of a folded band; `counts` are said by `count`. */
	standing: (approach: string, counts: readonly string[]) => `${approach}: ${counts.join(', ')}`,
	count: (count: number, verdict: string) => `${count} ${verdict}`,
}

export const headText = {
	/** What a screen reader says for a column's head. */
	column: (name: string, stance: string, missing: string) =>
		[name, stance, missing].filter(Boolean).join(', '),
	undefinedYet: 'no definition yet',
	/** Of a column whose stance is *chosen*. */
	chosenUndefined: 'definition missing',
	more: (name: string) => `What to do with ${name}`,

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

export const cellText = {
	/** Short, on the cell itself. */
	importance: (value: number) => `matters ${value}`,
	changeability: (value: number) => `movable ${value}`,
	/** Beside a verdict nobody has checked. */
	guess: 'guess',
	/** Spoken. */
	guessed: 'a guess',
	importanceOf: (value: number) => `importance ${value} of 5`,
	changeabilityOf: (value: number) => `changeability ${value} of 5`,
	cardsOf: (count: number, kind: string) => `${count} × ${kind}`,
	impediments: (count: number, severity: number) =>
		`${counted.impediments(count)}, severity up to ${severity} of 5`,
	more: 'More about this cell',
	filledIn: (count: number) => `${count} filled in`,
	cardsHere: 'Other cards for this cell',
	addOther: 'Add another card',
}

/** Where a card names a row or column that is not there any more. */
export const goneText = {
	named: (name: string) => `${name} (no longer on the map)`,
	row: 'A row no longer on the map',
	column: 'an approach no longer on the map',
}

import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read of a table of changes that they bring along. */
export const importText = {
	/** Of the table as a whole. */
	empty: 'There is nothing in it. The first line names the columns, and each line below is a change.',
	noTitle: (label: string) =>
		`No column says what will change. Call one “${label}” or “title” in the first line.`,
	onlyHeader: 'There are names of columns and no changes below them.',
	tooMany: (most: number) =>
		`Only the first ${plural(most, 'line is', 'lines are')} taken. Bring the rest in a second table.`,
	unknownColumns: (names: string) => `Left out, for no field is called so: ${names}.`,
	twice: (names: string) => `Left out, for another column fills the same field: ${names}.`,

	badHeader: (problem: string) => `The first line, which names the columns, cannot be read. ${problem}`,

	/** Of one line. */
	noTitleHere: 'It does not say what will change.',
	tooLong: (field: string, most: number) =>
		`“${field}” is longer than ${plural(most, 'character', 'characters')}.`,
	badDate: (field: string, value: string) =>
		`“${field}” is “${value}”. Write the day as year-month-day, such as 2027-03-31.`,
	badCode: (field: string, value: string, known: string) => `“${field}” is “${value}”. It can be: ${known}.`,
	noRow: (value: string) => `The map has no row “${value}”.`,
	noColumn: (value: string) => `The map has no approach “${value}”.`,
	tooManyCells:
		'It has more cells than there are columns. Is a text with a comma missing its quotation marks?',
	/** `below`: how many lines are swallowed by it. */
	openQuote: (below: number) =>
		below === 0
			? 'A quotation mark is opened and never closed.'
			: `A quotation mark is opened and never closed, so ${plural(below, 'line', 'lines')} below it count as its text.`,
	strayQuote: (below: number) =>
		below === 0
			? 'Something stands behind a closing quotation mark.'
			: `Something stands behind a closing quotation mark, ${plural(below, 'line', 'lines')} further down. Is the first one a mistake?`,
}

/** What people read where they bring such a table. */
export const bringText = {
	open: 'Bring changes (CSV)',
	/** Where something was left the last time. */
	goOn: 'Go on bringing changes (CSV)',
	heading: 'Bring changes from a table (CSV)',
	lead: 'The first line of the table names its columns, and each line below becomes a change. Nothing is added before you have seen it.',

	choose: 'Choose a file',
	drop: 'or drop it here, or paste lines below. CSV and TSV, as every spreadsheet saves them.',
	dropNow: 'Let go to read the file',
	text: 'The table as text',
	pasteHint: 'Copy lines in your spreadsheet, with the names of the columns, and paste them here.',
	textHint: 'Mend what is wrong right here: it is read again as you type.',
	fileIs: (name: string) => `From the file ${name}`,
	replaced: 'What stood here before gave way to it.',
	putBack: 'Put it back',
	startOver: 'Start over',

	columns: 'Which columns can it have?',
	columnsLead:
		'Only the first is needed. They may stand in any order, and be named in English or in Spanish.',
	template: 'Download an empty table with these columns',
	inColumn: {
		text: (most: number) => `Text, up to ${plural(most, 'character', 'characters')}`,
		code: (labels: string) => `One of: ${labels}`,
		codes: (labels: string) => `Any of these, with semicolons between: ${labels}`,
		date: 'A day as year-month-day, such as 2027-03-31',
		aspect: 'A row of the map, by its name',
		approach: 'An approach of the map, by its name',
	},

	/** Of a file. */
	tooLarge: (most: number) =>
		`This is more than ${plural(most, 'megabyte', 'megabytes')}, and so more than is taken at once. Bring it in parts.`,
	notText:
		'This file is no table of plain text. In your spreadsheet choose “Save as” or “Download”, then CSV, and bring that file.',
	unreadable: 'The file could not be read. Choose it once more.',
	several: 'Bring one file at a time.',

	/** What becomes of it. */
	preview: 'What becomes of each line',
	willBeAdded: (count: number) => `${plural(count, 'change', 'changes')} will be added`,
	cannot: (count: number) => `${plural(count, 'line', 'lines')} cannot be taken`,
	thereAlready: (count: number) =>
		plural(count, 'line left out: there already', 'lines left out: there already'),
	onlyProblems: 'Only lines with problems',
	noProblems: 'No line has a problem.',
	lineHead: 'Line',
	becomes: 'Becomes this change',
	place: 'Belongs to',
	line: (line: number) => `Line ${line}`,
	mend: (line: number) => `Mend line ${line}`,
	problem: 'Cannot be taken',
	repeats: {
		board: 'There is a change of this name in this place already.',
		line: (line: number) => `Line ${line} brings the same.`,
	},
	anyway: 'Bring it anyway',
	more: (count: number) => `Show ${plural(count, 'more line', 'more lines')}`,

	add: (count: number) => `Add ${plural(count, 'change', 'changes')}`,
	addNone: 'Add changes',
	cancel: 'Cancel',
	/** With something brought and not added. */
	later: 'Close for now',
	added: (count: number) => `${plural(count, 'change', 'changes')} added`,
	noRoom: (room: number) =>
		room === 0
			? 'The board is full: there is no room for more. Delete what is no longer needed.'
			: `There is room for ${plural(room, 'more change', 'more changes')} only. Bring fewer lines, or delete what is no longer needed.`,
	mayNot: 'You may no longer change this board, so nothing can be added.',
}

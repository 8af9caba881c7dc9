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
	openQuote: 'A quotation mark is opened and never closed.',
	strayQuote: 'Something stands behind a closing quotation mark.',
}

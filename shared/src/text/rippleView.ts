import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)
const list = new Intl.ListFormat(locales.en, { type: 'conjunction' })

/** How much of each kind a start pulls along. */
export interface RippleCounts {
	conflicts: number
	requires: number
	ripples: number
	row: number
}

/** What people read in the view of what a change pulls along. */
export const rippleViewText = {
	lead: 'Replace one thing, and see what it requires, ripples into and conflicts with, over ties and rows.',
	begin: 'Where it begins',
	choose: 'Choose a cell, a row or a card',
	options: {
		replaced: 'Cells to be replaced',
		rows: 'Whole rows',
		cells: 'Other cells',
	},
	row: (row: string) => `The whole row: ${row}`,
	kinds: { cell: 'Cell', aspect: 'Row' },
	nothingToBegin: 'There is nothing to begin with yet',
	nothingToBeginHint:
		'Begin the map with question 10, or put a card on the canvas. What it pulls along stands here.',
	notChosen: 'Where does the ripple begin?',
	notChosenHint: 'Choose a cell, a row or a card above, or a cell of the map below.',
	noneReplaced: 'No cell is marked as replace yet. Choose the one you would replace, and mark it here.',
	gone: 'What it began with is no longer on the board',
	markReplace: 'Mark as replace',
	marked: (what: string) => `Marked as replace: ${what}`,
	open: 'All its fields',
	openNamed: (what: string) => `All fields of: ${what}`,
	beginHere: 'Begin here',
	beginHereNamed: (what: string) => `Begin here: ${what}`,
	showNamed: (what: string) => `Show on the canvas: ${what}`,
	/** In the panel of a cell or a card. */
	show: 'Show what this pulls along',
	tie: 'Tie it to something',

	summary: (
		start: string,
		{ conflicts, requires, ripples, row }: RippleCounts,
		people: number,
		unowned: number,
	) => {
		const parts = [
			conflicts > 0 ? `conflicts with ${conflicts}` : '',
			requires > 0 ? `requires ${requires}` : '',
			ripples > 0 ? `ripples into ${ripples}` : '',
			row > 0 ? `has ${row} beside it on its row` : '',
		]
		const all = `“${start}” ${list.format(parts.filter(Boolean))}.`
		if (people + unowned === 0) return all
		if (people === 0) return `${all} Nobody sees to any of it.`
		const seen = `${all} ${plural(people, 'person sees', 'people see')} to it`
		return unowned === 0 ? `${seen}.` : `${seen}; ${plural(unowned, 'thing has', 'things have')} no owner.`
	},
	steps: (steps: number) => plural(steps, 'step away', 'steps away'),
	owner: (name: string) => `Owner: ${name}`,
	/** Of a group, beside its heading. */
	count: (count: number) => plural(count, 'thing', 'things'),

	owners: 'Who sees to it',

	map: (map: string) => `What lights up on ${map}`,
	mapKeys: 'Arrows move, Enter begins there.',
	legend: 'What the signs mean',
	/** On a cell, in a word; the longer words stand below the map. */
	lit: { start: 'Start', conflicts: 'Conflict', requires: 'Required', ripples: 'Ripple', row: 'Same row' },
	starts: 'Begins here',
	cell: (cell: string, lit: string) => `${cell}. ${lit}`,
	litBy: (groups: readonly string[], count: number) =>
		`${list.format(groups)}: ${plural(count, 'thing', 'things')}`,
	beginRow: (row: string) => `Begin with the whole row: ${row}`,
}

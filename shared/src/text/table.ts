import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read in the table of a board. */

export const tableText = {
	part: 'What the table shows',
	map: 'Map',
	cards: 'Cards',
	whichMap: 'Which map',
	rowsAndApproaches: 'Rows and approaches',
	gridKeys: 'Arrows move, keys 1 to 5 judge, Enter opens all fields of a cell.',
	caption: (map: string) => `Verdicts of ${map}`,
	noMap: 'This board has no map.',
	noMapHint: 'The cards are in the other part of the table.',
	noApproaches: 'No approaches yet',
	noApproachesHint: 'Choose the forms of personalisation your team considers: each becomes a column.',
	editApproach: (name: string) => `Approach ${name}: open its fields`,
	editAspect: (name: string) => `Row ${name}: open its settings`,
	fold: (category: string) => `Fold ${category}`,
	unfold: (category: string) => `Unfold ${category}`,
	rows: (count: number) => plural(count, 'row', 'rows'),
	changes: (count: number) => plural(count, 'change', 'changes'),
	cardsHere: (count: number) => plural(count, 'other card', 'other cards'),
	impediments: (count: number) => plural(count, 'impediment', 'impediments'),
	hasNote: 'has a note',

	kind: 'Kind of card',
	kindWithCount: (kind: string, count: number) => `${kind} (${count})`,
	add: 'Add',
	search: 'Search in these cards',
	anyAspect: 'Every row',
	anyApproach: 'Every approach',
	anyStatus: 'Every status',
	anyOwner: 'Every owner',
	nobody: 'No owner',
	clearFilters: 'Show all',
	shown: (shown: number, all: number) =>
		shown === all ? plural(all, 'card', 'cards') : `${shown} of ${plural(all, 'card', 'cards')}`,
	sortBy: (label: string) => `Sort by ${label}`,
	/** What a screen reader says for a field that is not open yet. */
	editField: (field: string, value: string) => `${field}: ${value}`,
	openRow: (title: string) => `Open all fields of ${title}`,
	deleteRow: (title: string) => `Delete ${title}`,
	actions: 'Open or delete',
	noCards: (kind: string) => `No card of this kind yet: ${kind}`,
	noCardsHint: 'Add the first one here, or on the canvas.',
	noneMatch: 'No card matches',
	noneMatchHint: 'Search for something else, or show all.',
	cardsCaption: (kind: string) => `Cards: ${kind}`,
}

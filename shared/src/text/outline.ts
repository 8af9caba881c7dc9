import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read in the outline of a board. */

export const outlineText = {
	lead: 'Everything on this board as text. Open a heading to read and edit what is under it.',
	leadReadOnly: 'Everything on this board as text. Open a heading to read what is under it.',
	approaches: 'Approaches',
	noApproaches: 'No approach has been chosen yet.',
	onNoCell: 'Cards on no cell',
	impediments: 'Impediments',
	impedimentsHint: 'All of them, also those tied to nothing.',
	questions: 'Questions',
	openAll: 'Open all headings',
	closeAll: 'Close all headings',
	details: 'More about the verdict',
	undefined: 'No working definition yet',
	addChangeFor: (approach: string) => `Add a change for ${approach}`,
	pinFor: (approach: string) => `Pin an impediment for ${approach}`,
	addCard: (kind: string) => `Add: ${kind}`,
	notAnswered: 'Nobody has begun to answer this.',
	counts: {
		judged: (done: number, all: number) => `${done} of ${all} judged`,
		changes: (count: number) => plural(count, 'change', 'changes'),
		impediments: (count: number) => plural(count, 'impediment', 'impediments'),
	},
	emptyBoard: 'Nothing has been written on this board yet.',
}

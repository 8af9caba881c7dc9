import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read where they look for something on a board. */

export const findText = {
	placeholder: 'Find in everything on this board',
	hint: 'Looks through cards, cells, approaches, rows, impediments, answers and comments. Accents and capitals do not matter.',
	none: (query: string) => `Nothing on this board says “${query}”.`,
	noneHint: 'Try fewer letters, or another word.',
	results: (count: number) => plural(count, 'result', 'results'),
	more: (count: number) => `${count} more. Write more letters to narrow it down.`,
	groups: {
		approach: 'Approaches',
		aspect: 'Rows',
		cell: 'Cells',
		card: 'Cards',
		impediment: 'Impediments',
		question: 'Questions',
		comment: 'Comments',
	},
	/** Who said it, and on what. */
	comment: (author: string, on: string, resolved: boolean) =>
		[author, on, resolved && 'resolved'].filter(Boolean).join(' · '),
	keys: 'Arrows choose, Enter goes there, Escape closes.',
}

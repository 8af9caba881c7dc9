import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What people read on the drawing of a frozen board beside what stands on the board itself, and hear where they cannot see it. */
export const drawingText = {
	/** The board has no name. */
	untitled: 'A board without a name',
	firstPage: 'Board',
	/** In the place of what is not drawn as it is. */
	frame: 'Frame',
	image: 'Image',
	imageOf: (words: string) => `Image: ${words}`,
	bookmark: 'Link',
	video: 'A video',
	unreadable: 'Cannot be read',
	unknown: (kind: string) => `Not drawn here: ${kind}`,
	empty: 'Nothing lies on this page.',
	leftOut: (count: number) =>
		`${plural(count, 'thing is', 'things are')} not on this drawing: there are too many, or they lie too far away.`,
	/** The alternative text, one sentence each. */
	map: (title: string, rows: number, columns: number) =>
		`A map, “${title}”, of ${plural(rows, 'row', 'rows')} and ${plural(columns, 'approach', 'approaches')}.`,
	verdicts: (counts: readonly string[]) => `Its verdicts: ${counts.join(', ')}.`,
	grid: (question: string) => `A grid for the question “${question}”`,
	cards: (counts: readonly string[]) => `Cards: ${counts.join(', ')}.`,
	impediments: (count: number) => `${plural(count, 'impediment', 'impediments')}.`,
	ties: (count: number) => `${plural(count, 'tie', 'ties')} between cards and cells.`,
	others: (count: number) => `${plural(count, 'other thing', 'other things')}.`,
}

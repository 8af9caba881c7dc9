import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** Numbers with their nouns. */
export const counted = {
	approaches: (count: number) => plural(count, 'approach', 'approaches'),
	boards: (count: number) => plural(count, 'board', 'boards'),
	changes: (count: number) => plural(count, 'change', 'changes'),
	impediments: (count: number) => plural(count, 'impediment', 'impediments'),
	items: (count: number) => plural(count, 'item', 'items'),
	otherPlaces: (count: number) => plural(count, 'other place', 'other places'),
	people: (count: number) => plural(count, 'person', 'people'),
	verdicts: (count: number) => plural(count, 'verdict', 'verdicts'),
}

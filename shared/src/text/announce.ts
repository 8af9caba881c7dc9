import { locales } from './language.js'
import { pluralIn } from './plural.js'

const plural = pluralIn(locales.en)

/** What is said aloud in a view of what others do. */
export const announceText = {
	changed: (who: string, count: number) => `${who} changed ${plural(count, 'thing', 'things')}.`,
	severalPeople: 'Several people',
	somebody: 'Somebody',
}

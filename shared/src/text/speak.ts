import { english } from './catalogue.js'
import type { Catalogue } from './catalogue.js'
import { spoken } from './language.js'
import type { Language } from './language.js'

/**
 * A page speaks one language from its beginning to its end: whoever chooses another loads it anew. So the sentences of that one
 * take the places of the English, in the same objects, before anything reads them: nothing that shows a sentence has to know that
 * there are several, and a reader of English loads no other.
 *
 * The server speaks to everybody at once. It reads the catalogues, and never calls this.
 */
export function speak(language: Language, catalogue: Catalogue): void {
	replace(english, catalogue)
	spoken.language = language
}

/** Values only: the objects stay, because everybody who imported one holds it. */
function replace(into: object, from: object): void {
	const places = into as Record<string, unknown>
	for (const [key, value] of Object.entries(from)) {
		const place = places[key]
		if (isObject(value) && isObject(place)) replace(place, value)
		else places[key] = value
	}
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

import { english } from '@groundwork/shared/text/catalogue'
import type { Catalogue } from '@groundwork/shared/text/catalogue'
import { spanish } from '@groundwork/shared/text/es/catalogue'
import type { Language } from '@groundwork/shared/text/language'
import { speak } from '@groundwork/shared/text/speak'

/**
 * A thread of its own may speak one language after the other, since nothing else reads its sentences meanwhile: plan, comparison
 * and tables then say everything as they do on a page. Never on the thread that answers people.
 */

/** The sentences as they were written: `speak` puts others in their places. */
const written: Record<Language, Catalogue> = { en: copied(english), es: copied(spanish) }

/** Runs `say`, to its end, with every sentence in one language. */
export function inLanguage<Said>(language: Language, say: () => Said): Said {
	speak(language, written[language])
	return say()
}

/** By enumeration, such as `fitLabels`, and code. */
export function labelsIn(language: Language): Record<string, Record<string, string>> {
	return Object.fromEntries(
		Object.entries(written[language].labels).flatMap(([name, labels]) => {
			const words = Object.entries(labels).filter(([, label]) => typeof label === 'string')
			return words.length > 0 ? [[name, Object.fromEntries(words) as Record<string, string>]] : []
		}),
	)
}

function copied<Kind extends object>(place: Kind): Kind {
	return Object.fromEntries(
		Object.entries(place).map(([key, value]: [string, unknown]) => [
			key,
			typeof value === 'object' && value !== null && !Array.isArray(value) ? copied(value) : value,
		]),
	) as Kind
}

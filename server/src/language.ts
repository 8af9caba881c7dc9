import { english } from '@groundwork/shared/text/catalogue'
import type { Catalogue } from '@groundwork/shared/text/catalogue'
import { spanish } from '@groundwork/shared/text/es/catalogue'
import { firstKnown, LANGUAGES } from '@groundwork/shared/text/language'
import type { Language } from '@groundwork/shared/text/language'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'

/** The server answers many people at once, each in a language of her own: it holds all of them side by side. */
const catalogues: Record<Language, Catalogue> = { en: english, es: spanish }

export const wordsIn = (language: Language): Catalogue => catalogues[language]

/** The best liked of those the caller understands that is one of ours; English for whoever does not say. */
export function languageFor(c: Context): Language {
	const [first] = LANGUAGES
	const asked = accepts(c, {
		header: 'Accept-Language',
		supports: [...LANGUAGES],
		default: first,
		match: (tags) => {
			const wanted = tags.filter(({ q }) => q > 0).toSorted((a, b) => b.q - a.q)
			return firstKnown(wanted.map(({ type }) => type)) ?? first
		},
	})
	return firstKnown([asked]) ?? first
}

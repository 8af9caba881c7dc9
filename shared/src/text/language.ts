/** The languages people can read Groundwork in. The first is the one whoever asked for none gets. */
export const LANGUAGES = ['en', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each calls itself: whoever looks for hers may not read the other. */
export const languageNames: Record<Language, string> = { en: 'English', es: 'Español' }

/** How numbers and times are written. */
export const locales: Record<Language, string> = { en: 'en-GB', es: 'es' }

export const isLanguage = (code: unknown): code is Language => LANGUAGES.some((language) => language === code)

/** The first of some language tags, such as `es-MX`, that is one of ours. */
export function firstKnown(tags: readonly string[]): Language | undefined {
	return tags.map((tag) => tag.trim().toLowerCase().split('-')[0]).find(isLanguage)
}

/** What the sentences are in: English, until `speak` says otherwise. */
export const spoken: { language: Language } = { language: 'en' }

export const locale = (): string => locales[spoken.language]

import { locale } from '../text/language.js'

/** "24 Nov 2026". A day is the same day everywhere: read as UTC, written as UTC. */
export const dayWords = (day: string): string =>
	new Intl.DateTimeFormat(locale(), {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		timeZone: 'UTC',
	}).format(new Date(day))

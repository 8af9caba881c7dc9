/** A text as it is compared and searched: without capitals and accents. */
export const folded = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/\p{Diacritic}/gu, '')
		.toLowerCase()

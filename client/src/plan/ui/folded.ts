/** A text as it is compared and searched: without capitals and accents. */
export const folded = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/\p{Diacritic}/gu, '')
		.toLowerCase()

/** Where a text says something, folded: from the first letter to behind the last, in the text as it is written. */
export function findFolded(text: string, wanted: string): { from: number; to: number } | undefined {
	if (wanted === '') return undefined
	// A letter may fold to none or to several: for each of them, where it comes from.
	const origins: number[] = []
	let all = ''
	let at = 0
	for (const letter of text) {
		const plain = folded(letter)
		for (let i = 0; i < plain.length; i++) origins.push(at)
		all += plain
		at += letter.length
	}
	const found = all.indexOf(wanted)
	if (found < 0) return undefined
	return { from: origins[found] ?? 0, to: origins[found + wanted.length] ?? text.length }
}

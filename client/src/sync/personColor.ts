/**
 * Dark enough for white text (≥ 4.5 : 1) and at least 0.11 apart in OKLab, where 0.02 is just seen. Neighbours in the list
 * differ most, for whoever finds her own colour taken gets the next.
 */
export const PERSON_COLORS = [
	'#288088',
	'#900070',
	'#005068',
	'#c84088',
	'#3050b0',
	'#905870',
	'#980010',
	'#6068e0',
	'#604008',
	'#6020a0',
	'#d04000',
	'#a050c8',
	'#907000',
	'#603860',
	'#008800',
	'#006020',
]

/**
 * A colour for each of the people together, the same on every screen that knows the same people: in the order of their ids
 * each takes the colour of her id, or the next one that is free. Beyond as many as there are colours, two share one.
 */
export function personColors(ids: Iterable<string>): Map<string, string> {
	const colors = new Map<string, string>()
	const taken = new Set<number>()
	for (const id of [...new Set(ids)].toSorted()) {
		const own = hash(id) % PERSON_COLORS.length
		let at = own
		while (taken.has(at) && taken.size < PERSON_COLORS.length) at = (at + 1) % PERSON_COLORS.length
		taken.add(at)
		colors.set(id, PERSON_COLORS[at]!)
	}
	return colors
}

/** The colour of a person where nobody else is looked at. */
export const personColor = (id: string): string => PERSON_COLORS[hash(id) % PERSON_COLORS.length]!

/** FNV-1a, folded: the lowest bits alone would hear only the lowest bits of the letters. */
function hash(text: string): number {
	let value = 0x811c9dc5
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
	return (value ^ (value >>> 16)) >>> 0
}

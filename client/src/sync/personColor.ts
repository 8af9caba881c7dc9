/** Dark enough for white text (≥ 4.5 : 1) and told apart by hue. */
const COLORS = [
	'#b4232a',
	'#a3480b',
	'#7a5b00',
	'#3d6b14',
	'#0b6e5c',
	'#0b6695',
	'#3f51c5',
	'#7b3fb8',
	'#a8287f',
	'#5a5f68',
]

/** The same colour for a person on every screen, from her id. */
export function personColor(id: string): string {
	let hash = 0
	for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0
	return COLORS[hash % COLORS.length]!
}

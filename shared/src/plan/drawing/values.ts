/** Reads what a record may hold, or a hostile one instead of it. */

/** Farther than any board reaches, and near enough that sums stay exact. */
const FAR = 1e7
/** Longer texts are cut before anything is measured: a card holds 4,000 letters. */
const MOST_LETTERS = 20_000

export type Values = Readonly<Record<string, unknown>>

export const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value)

export const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})

export const numberOf = (value: unknown, otherwise = 0): number =>
	typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= FAR ? value : otherwise

/** Of a side, or a scale: above nothing. */
export function sizeOf(value: unknown, otherwise: number): number {
	const number = numberOf(value, otherwise)
	return number > 0 ? number : otherwise
}

export const wordsOf = (value: unknown): string =>
	typeof value === 'string' ? value.slice(0, MOST_LETTERS) : ''

/** What a table says for a key that may be none of its own. */
export const lookUp = <Value>(
	table: Readonly<Record<string, Value>>,
	key: unknown,
	otherwise: Value,
): Value => (typeof key === 'string' && Object.hasOwn(table, key) ? table[key]! : otherwise)

/**
 * JSON with sorted keys (by UTF-16 code units) and no white space: the same value gives the same bytes wherever it is made.
 * Keys that are `undefined` are left out. Throws on what JSON cannot hold (functions, NaN, cycles), instead of losing it.
 */
export function canonicalJson(value: unknown): string {
	switch (typeof value) {
		case 'string':
		case 'boolean':
			return JSON.stringify(value)
		case 'number':
			if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON`)
			return JSON.stringify(value)
		case 'object':
			if (value === null) return 'null'
			if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
			return `{${Object.entries(value)
				.filter(([, item]) => item !== undefined)
				.toSorted(([a], [b]) => (a < b ? -1 : 1))
				.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
				.join(',')}}`
		default:
			throw new TypeError(`a ${typeof value} has no JSON`)
	}
}

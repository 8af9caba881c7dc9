/**
 * How deep values may be nested: deeper than any drawing, text or map, and shallow enough for every recursion over a record,
 * on the smallest stack it meets.
 */
export const MAX_JSON_DEPTH = 400

/** Throws where a value is no JSON: a record that holds one could be shown, and neither frozen nor exported. */
export function checkJson(value: unknown, depth = 0): void {
	if (depth > MAX_JSON_DEPTH) throw new Error('it is nested too deeply')
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new Error(`it holds ${value}, which is no number to keep`)
	if (typeof value === 'bigint' || value instanceof Uint8Array)
		throw new Error('it holds a value that is no JSON')
	if (typeof value !== 'object' || value === null) return
	for (const inner of Object.values(value)) checkJson(inner, depth + 1)
}

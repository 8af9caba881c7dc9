type Entry = Readonly<Record<string, string | number>>

/**
 * What was there before wherever it says the same, down to the whole: whoever draws from an index then knows by identity that
 * nothing changed for her.
 */
export function keepEqual<E extends Entry>(
	before: ReadonlyMap<string, E> | undefined,
	after: ReadonlyMap<string, E>,
): ReadonlyMap<string, E> {
	if (!before) return after
	let same = before.size === after.size
	const kept = new Map<string, E>()
	for (const [key, entry] of after) {
		const old = before.get(key)
		const equal = old !== undefined && isEqual(old, entry)
		if (!equal) same = false
		kept.set(key, equal ? old : entry)
	}
	return same ? before : kept
}

function isEqual(a: Entry, b: Entry): boolean {
	const keys = Object.keys(a)
	return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** The things of two states of a plan, by what names each. */
export interface Matched<Thing> {
	/** Those of the later one, in its order; `before` is there where the earlier one has it too. */
	after: readonly { key: string; before: Thing | undefined; after: Thing }[]
	/** Those that the earlier one has alone, in its order. */
	gone: readonly Thing[]
}

/** One pass over each list. What is the very same object in both is left out: it says the same. */
export function matched<Thing>(
	before: readonly Thing[],
	after: readonly Thing[],
	keyOf: (thing: Thing) => string,
): Matched<Thing> {
	if (before === after) return { after: [], gone: [] }
	const former = new Map(before.map((thing) => [keyOf(thing), thing]))
	const there = after.map((thing) => {
		const key = keyOf(thing)
		const found = former.get(key)
		former.delete(key)
		return { key, before: found, after: thing }
	})
	return { after: there.filter((pair) => pair.before !== pair.after), gone: [...former.values()] }
}

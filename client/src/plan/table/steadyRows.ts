/**
 * The rows of a table while it is edited: whoever writes in a row must not have it sorted or filtered away under her caret. So
 * rows keep their place until the order or the filter is chosen anew; what is new and wanted comes at the end, what is gone goes.
 */
export function steadyRows(
	before: readonly string[],
	wanted: readonly string[],
	isThere: (id: string) => boolean,
): readonly string[] {
	const kept = before.filter((id) => isThere(id))
	const known = new Set(kept)
	const added = wanted.filter((id) => !known.has(id))
	return kept.length === before.length && added.length === 0 ? before : [...kept, ...added]
}

import { StorageError } from './StorageError.js'

/** Of a fold that came too late, because another server had folded further. */
export const FOLD_REFUSED = 'FOLD_REFUSED'

/**
 * A fold may neither go behind the last one, which would forget entries, nor past the last entry, which would swallow the
 * entries that get those numbers later.
 *
 * @throws StorageError
 */
export function checkFold(foldedTo: number, present: { foldedTo: number; last: number }): void {
	if (foldedTo >= present.foldedTo && foldedTo <= present.last) return
	throw new StorageError(
		`cannot fold up to ${foldedTo}: the log is folded up to ${present.foldedTo} and ends at ${present.last}`,
		{ code: FOLD_REFUSED },
	)
}

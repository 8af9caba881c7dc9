import { diffText } from './diffText.js'
import { applySplices, carrySplices } from './splices.js'

/**
 * `theirs` with the changes that lead from `base` to `mine`: every letter that either side put in is kept, what either took
 * out is gone. Of two insertions at one place mine comes first.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
	if (base === theirs) return mine
	if (base === mine) return theirs
	return applySplices(theirs, carrySplices(diffText(base, mine), diffText(base, theirs), 'before'))
}

import { diffText } from '@groundwork/shared/board/text/diffText'
import type { Splice } from '@groundwork/shared/board/text/splices'

/**
 * The change a person has just made to a field, told by the caret it left behind: of two equal letters beside each other a
 * comparison alone cannot know which one is new.
 */
export function ownSplices(before: string, after: string, caret: number): Splice[] {
	if (before === after) return []
	const end = before.length - (after.length - caret)
	if (end < 0 || before.slice(end) !== after.slice(caret)) return diffText(before, after)
	const most = Math.min(end, caret)
	let at = 0
	while (at < most && before.charCodeAt(at) === after.charCodeAt(at)) at++
	// Not between the two code units of one character.
	if (at > 0 && (before.charCodeAt(at - 1) & 0xfc00) === 0xd800) at--
	return [{ at, removed: before.slice(at, end), inserted: after.slice(at, caret) }]
}

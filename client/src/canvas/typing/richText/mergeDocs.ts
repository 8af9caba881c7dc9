import { diffText } from '@groundwork/shared/board/text/diffText'
import { carrySplices } from '@groundwork/shared/board/text/splices'
import type { Node } from '@tiptap/pm/model'
import { Selection } from '@tiptap/pm/state'
import { ReplaceStep, Transform } from '@tiptap/pm/transform'
import { tokensOf } from './tokens'

/**
 * `theirs` with what leads from `base` to `mine`, letter by letter. Of mine, how letters are marked and what blocks are is left
 * out, and so is what does not fit where others have joined or split blocks: a person who composes a letter does neither.
 */
export function mergeDocs(base: Node, mine: Node, theirs: Node): Node {
	const over = diffText(tokensOf(base), tokensOf(theirs))
	let growth = 0
	const pieces = diffText(tokensOf(base), tokensOf(mine)).flatMap((splice) => {
		const start = splice.at + growth
		growth += splice.inserted.length - splice.removed.length
		const inserted = mine.slice(start, start + splice.inserted.length)
		return carrySplices([splice], over, 'before').map(
			(piece) =>
				new ReplaceStep(
					piece.at,
					piece.at + piece.removed.length,
					piece.inserted ? inserted : mine.slice(0, 0),
				),
		)
	})
	const merged = new Transform(theirs)
	for (const piece of pieces.toReversed()) if (!applies(merged, piece)) insertNear(merged, piece)
	return merged.doc
}

function applies(merged: Transform, piece: ReplaceStep): boolean {
	try {
		return merged.maybeStep(piece).failed === null
	} catch {
		// A block would hold what it must not.
		return false
	}
}

/** Letters whose block is gone go to the nearest one. */
function insertNear(merged: Transform, { from, slice }: ReplaceStep): void {
	if (!slice.content.firstChild?.isInline) return
	merged.insert(Selection.near(merged.doc.resolve(from), -1).from, slice.content)
}

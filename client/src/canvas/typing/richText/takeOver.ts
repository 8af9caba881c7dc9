import { mapPosition } from '@groundwork/shared/board/text/splices'
import type { Splice } from '@groundwork/shared/board/text/splices'
import type { Node } from '@tiptap/pm/model'
import { Selection, TextSelection } from '@tiptap/pm/state'
import type { Transaction } from '@tiptap/pm/state'
import { markForeign } from './foreignLetters'
import { stepsBetween } from './stepsBetween'

/**
 * Makes a transaction show what the store holds. The caret stays between the same letters, what is selected stays selected, and
 * the person's undo does not know of it. Says whether there is any difference.
 */
export function takeOver(tr: Transaction, target: Node): boolean {
	if (tr.doc.eq(target)) return false
	const { selection, storedMarks } = tr
	const { steps, splices } = stepsBetween(tr.doc, target)
	for (const step of steps) tr.step(step)
	const moved = carried(selection, splices, tr.doc)
	if (moved) tr.setSelection(moved)
	// Bold that was chosen for the next letter is still chosen.
	tr.setStoredMarks(storedMarks)
	markForeign(tr).setMeta('addToHistory', false)
	// The text area would write what the store has given it, and links would be made of what others are typing.
	tr.setMeta('preventUpdate', true)
	tr.setMeta('preventAutolink', true)
	return true
}

function carried(selection: Selection, splices: readonly Splice[], doc: Node): Selection | undefined {
	if (!(selection instanceof TextSelection)) return undefined
	const { from, to, anchor, head } = selection
	if (from === to) {
		const place = doc.resolve(mapPosition(from, splices))
		return place.parent.inlineContent ? TextSelection.create(doc, place.pos) : Selection.near(place, -1)
	}
	const start = mapPosition(from, splices, 'after')
	const end = Math.max(start, mapPosition(to, splices))
	const [first, last] = [doc.resolve(start), doc.resolve(end)]
	return anchor < head ? TextSelection.between(first, last) : TextSelection.between(last, first)
}

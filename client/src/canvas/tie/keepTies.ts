import type { TieShape } from '@groundwork/shared/model/shapes/tie'
import { getIndexBetween, isPageId } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { isCard } from '../card/cards'
import { isThere } from './subjects'
import { isTie, tieKey, tiesOf } from './ties'

/** What lies beneath a tie to a cell. */
const GROUNDS = new Set<string>(['map', 'grid'])

/**
 * What holds for ties whatever is done on the canvas: they lie between maps and cards, are not moved, go with the card that
 * somebody deletes, and say nothing twice. Only what this person does is looked at: what arrives was looked at where it was
 * done. Returns the way to stop.
 */
export function keepTies(editor: Editor): () => void {
	const { sideEffects } = editor
	const made = new Set<TLShapeId>()
	const stops = [
		sideEffects.registerBeforeCreateHandler('shape', (shape, source) =>
			source === 'user' && isTie(shape) ? beneathCards(editor, shape) : shape,
		),
		sideEffects.registerAfterCreateHandler('shape', (shape, source) => {
			if (source === 'user' && isTie(shape)) made.add(shape.id)
		}),
		sideEffects.registerBeforeChangeHandler('shape', (prev, next, source) => {
			if (source !== 'user' || !isTie(next) || !isTie(prev)) return next
			const { parentId, x, y, rotation } = prev
			const index = next.parentId === parentId ? next.index : prev.index
			return { ...next, parentId, x, y, rotation, index }
		}),
		sideEffects.registerAfterDeleteHandler('shape', (shape, source) => {
			if (source === 'user' && isCard(shape)) remove(editor, tiedToCard(editor, shape.id))
		}),
		sideEffects.registerOperationCompleteHandler(() => {
			if (made.size === 0) return
			const doubled = tiesOf(editor).filter(({ id }) => made.has(id) && isDoubled(editor, id))
			made.clear()
			remove(editor, doubled)
		}),
	]
	return () => stops.forEach((stop) => stop())
}

function beneathCards(editor: Editor, tie: TieShape): TieShape {
	const page = isPageId(tie.parentId) ? tie.parentId : editor.getCurrentPageId()
	const siblings = editor
		.getSortedChildIdsForParent(page)
		.map((id) => editor.getShape(id))
		.filter((shape) => shape !== undefined)
	const ground = siblings.findLastIndex(({ type }) => GROUNDS.has(type))
	const below = siblings[ground]?.index
	const above = siblings.slice(ground + 1).find((shape) => !isTie(shape))?.index
	if (tie.parentId === page && (!below || tie.index > below) && (!above || tie.index < above)) return tie
	const last = siblings.slice(ground + 1).findLast((shape) => isTie(shape) && (!above || shape.index < above))
	return {
		...tie,
		parentId: page,
		x: 0,
		y: 0,
		rotation: 0,
		index: getIndexBetween(last?.index ?? below, above),
	}
}

const tiedToCard = (editor: Editor, card: TLShapeId): TieShape[] =>
	tiesOf(editor).filter(({ props: { from, to } }) =>
		[from, to].some((end) => end.kind === 'card' && end.card === card),
	)

/** Whether another, older or as old, says the same; or one of its ends is nowhere. */
function isDoubled(editor: Editor, id: TLShapeId): boolean {
	const tie = editor.getShape(id)
	if (!isTie(tie)) return false
	if (!isThere(editor, tie.props.from) || !isThere(editor, tie.props.to)) return true
	return tiesOf(editor).some((other) => other.id !== id && tieKey(other.props) === tieKey(tie.props))
}

function remove(editor: Editor, ties: readonly TieShape[]): void {
	const ids = ties.map(({ id }) => id).filter((id) => editor.store.has(id))
	if (ids.length > 0) editor.store.remove(ids)
}

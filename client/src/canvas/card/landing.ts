import type { Editor, TLShape, Vec } from 'tldraw'

/**
 * The point that decides on which cell a card lies: where the hand holds it, else its middle. Of several cards dragged at once
 * each lands by its own middle, for the hand holds only one.
 */
export function landingPoint(editor: Editor, card: TLShape): Vec {
	const bounds = editor.getShapePageBounds(card)
	const pointer = editor.inputs.currentPagePoint
	const held = editor.getSelectedShapeIds().length === 1 && bounds?.containsPoint(pointer)
	return bounds && !held ? bounds.center : pointer
}

import type { Editor, TLShape, Vec } from 'tldraw'

/** The point that decides on which cell a card lies: where the hand holds it, else its middle. */
export function landingPoint(editor: Editor, card: TLShape): Vec {
	const bounds = editor.getShapePageBounds(card)
	const pointer = editor.inputs.currentPagePoint
	return bounds && !bounds.containsPoint(pointer) ? bounds.center : pointer
}

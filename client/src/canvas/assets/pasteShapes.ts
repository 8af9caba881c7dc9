import type { Editor, TLContent, TLTldrawExternalContent } from 'tldraw'
import { fittingCard } from '../card/fittingCard'
import { renewed } from '../tie/renewed'

/** Shapes copied on a board, this one or another: cards keep what they say, ties lead to the copies of their ends. */
export function pasteShapes(editor: Editor, { content, point }: TLTldrawExternalContent): void {
	editor.markHistoryStoppingPoint('paste')
	put(editor, content, point && { point })
}

/** The same beside where they are, by the menu or the key. */
export function duplicateShapes(editor: Editor, offset: { x: number; y: number }): void {
	const content = editor.getContentFromCurrentPage(editor.getSelectedShapeIds())
	const bounds = editor.getSelectionPageBounds()
	if (!content || !bounds) return
	editor.markHistoryStoppingPoint('duplicate')
	const { x, y } = bounds.center
	put(editor, content, { point: { x: x + offset.x, y: y + offset.y } })
}

function put(editor: Editor, content: TLContent, at: { point: { x: number; y: number } } | undefined): void {
	const unlocked = content.shapes.map((shape) =>
		fittingCard(content.rootShapeIds.includes(shape.id) ? { ...shape, isLocked: false } : shape),
	)
	editor.putContentOntoCurrentPage(renewed({ ...content, shapes: unlocked }), {
		...at,
		select: true,
		preserveIds: true,
	})
}

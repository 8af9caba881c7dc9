import type { Editor, TLShapeId } from 'tldraw'
import { bringIntoView } from './bringIntoView'

/** Goes to the page on which a shape lies. */
export function turnTo(editor: Editor, id: TLShapeId): void {
	const page = editor.getAncestorPageId(editor.getShape(id))
	if (page && page !== editor.getCurrentPageId()) editor.setCurrentPage(page)
}

/** Selects a shape and shows it, on whichever page it lies. */
export function visit(editor: Editor, id: TLShapeId): void {
	editor.setCurrentTool('select.idle')
	turnTo(editor, id)
	editor.select(id)
	bringIntoView(editor, editor.getShapePageBounds(id))
	editor.getContainer().focus()
}

/** Starts to edit a shape in place. */
export function edit(editor: Editor, id: TLShapeId): void {
	turnTo(editor, id)
	editor.select(id)
	editor.setEditingShape(id)
	editor.setCurrentTool('select.editing_shape')
	bringIntoView(editor, editor.getShapePageBounds(id))
}

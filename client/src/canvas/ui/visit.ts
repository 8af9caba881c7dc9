import type { Editor, TLShapeId } from 'tldraw'
import { bringIntoView } from './bringIntoView'

/** Goes to the page on which a shape lies. */
export function turnTo(editor: Editor, id: TLShapeId): void {
	const page = editor.getAncestorPageId(editor.getShape(id))
	if (page && page !== editor.getCurrentPageId()) editor.setCurrentPage(page)
}

/** Selects a shape and shows it, on whichever page it lies. */
export function visit(editor: Editor, id: TLShapeId): void {
	// First: a panel that opens for what is selected takes the focus as soon as it is drawn, which may be at once.
	editor.getContainer().focus()
	editor.setCurrentTool('select.idle')
	turnTo(editor, id)
	editor.select(id)
	bringIntoView(editor, editor.getShapePageBounds(id))
}

/** Starts to edit a shape in place. */
export function edit(editor: Editor, id: TLShapeId): void {
	turnTo(editor, id)
	editor.select(id)
	editor.setEditingShape(id)
	editor.setCurrentTool('select.editing_shape')
	bringIntoView(editor, editor.getShapePageBounds(id))
}

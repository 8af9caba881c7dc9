import type { Editor, TLShapeId } from 'tldraw'
import { bringIntoView } from './bringIntoView'

/** Selects a shape and shows it, on whichever page it lies. */
export function visit(editor: Editor, id: TLShapeId): void {
	editor.setCurrentTool('select.idle')
	const page = editor.getAncestorPageId(editor.getShape(id))
	if (page && page !== editor.getCurrentPageId()) editor.setCurrentPage(page)
	editor.select(id)
	bringIntoView(editor, editor.getShapePageBounds(id))
	editor.getContainer().focus()
}

/** Starts to edit a shape in place. */
export function edit(editor: Editor, id: TLShapeId): void {
	editor.select(id)
	editor.setEditingShape(id)
	editor.setCurrentTool('select.editing_shape')
	bringIntoView(editor, editor.getShapePageBounds(id))
}

import type { Editor, TLShapeId } from 'tldraw'
import { bringIntoView } from './bringIntoView'

/** Selects a shape and shows it. */
export function visit(editor: Editor, id: TLShapeId): void {
	editor.setCurrentTool('select.idle')
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

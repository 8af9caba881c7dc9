import type { Editor, TLShapeId } from 'tldraw'

/** Turns to the page on which a shape lies. */
export function turnTo(editor: Editor, id: TLShapeId): void {
	const page = editor.getShape(id) && editor.getAncestorPageId(id)
	if (page && page !== editor.getCurrentPageId()) editor.setCurrentPage(page)
}

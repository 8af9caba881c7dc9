import type { EditorView } from '@tiptap/pm/view'

/**
 * Browsers say where the caret is up to a frame after a key has moved it, later on a busy machine. ProseMirror waits for that
 * event: until then a command, or what others typed, would set the caret back to where it was. Here it looks at once.
 */
export function readCaret(view: EditorView): void {
	if (!view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}

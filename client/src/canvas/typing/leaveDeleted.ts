import type { Editor } from 'tldraw'

/**
 * Where somebody deletes the text that this person is writing in, the letters on their way would choose tools: the canvas lets
 * go of the keyboard, and she is told.
 */
export function leaveDeleted(editor: Editor, tell: () => void): () => void {
	return editor.sideEffects.registerBeforeDeleteHandler('shape', ({ id }, source) => {
		if (source !== 'remote' || id !== editor.getEditingShapeId() || !editor.getRichTextEditor()) return
		queueMicrotask(() => {
			if (editor.isDisposed) return
			editor.setRichTextEditor(null)
			editor.blur()
			tell()
		})
	})
}

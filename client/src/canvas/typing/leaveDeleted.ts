import { react } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'

/**
 * Where somebody deletes the text that this person is writing in, the letters on their way would choose tools: the canvas lets
 * go of the keyboard, and she is told.
 */
export function leaveDeleted(editor: Editor, tell: () => void): () => void {
	/** When a shape is deleted tldraw has forgotten already that it was being edited. */
	let writingIn: TLShapeId | null = null
	const stops = [
		react('text being written', () => {
			writingIn = editor.getRichTextEditor() && editor.getEditingShapeId()
		}),
		editor.sideEffects.registerBeforeDeleteHandler('shape', ({ id }, source) => {
			if (source !== 'remote' || id !== writingIn) return
			queueMicrotask(() => {
				if (editor.isDisposed) return
				editor.setRichTextEditor(null)
				editor.blur()
				tell()
			})
		}),
	]
	return () => {
		for (const stop of stops) stop()
	}
}

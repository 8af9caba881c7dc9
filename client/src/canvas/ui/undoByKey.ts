import type { Editor } from 'tldraw'
import { mayDraw } from '../access'

/** Undo and redo where keys do not reach the canvas; a text field undoes its own typing. Says whether it was that key. */
export function undoByKey(editor: Editor, event: KeyboardEvent): boolean {
	const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
	if (typing || !(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== 'z' || !mayDraw(editor))
		return false
	event.preventDefault()
	if (event.shiftKey) editor.redo()
	else editor.undo()
	return true
}

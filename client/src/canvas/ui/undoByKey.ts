import type { Editor } from 'tldraw'
import { mayDraw } from '../access'

/** Undo and redo where keys do not reach the canvas; a text field undoes its own typing. Says whether it was that key. */
export function undoByKey(editor: Editor, event: KeyboardEvent): boolean {
	if (
		isTyping(event.target) ||
		!(event.metaKey || event.ctrlKey) ||
		event.key.toLowerCase() !== 'z' ||
		!mayDraw(editor)
	)
		return false
	event.preventDefault()
	if (event.shiftKey) editor.redo()
	else editor.undo()
	return true
}

/** Boxes to tick and days to pick have no undo of their own. */
const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement && ['text', 'search'].includes(target.type))

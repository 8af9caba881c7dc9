import { useEffect } from 'react'
import type { Editor } from 'tldraw'
import { undoByKey } from '../canvas/ui/undoByKey'

/**
 * Undo and redo by key while the canvas is covered. Heard on the document: what was in hand may just have gone, and the keys
 * with it to the body.
 */
export function useUndoKeys(editor: Editor): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (!event.defaultPrevented) undoByKey(editor, event)
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [editor])
}

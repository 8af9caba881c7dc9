import type { Editor, TLUiToastsContextType } from 'tldraw'
import { perEditor } from '../perEditor'

/**
 * A word to the person at this board, from a tool, a key or a panel that may be shown over the canvas or in a view. Where it
 * appears is up to whoever is on the screen.
 */
type Notify = TLUiToastsContextType['addToast']

const ports = perEditor((): { notify: Notify | undefined } => ({ notify: undefined }))

export function notify(editor: Editor, toast: Parameters<Notify>[0]): void {
	ports(editor).notify?.(toast)
}

/** From now on words appear here. Returns the way back to where they appeared before. */
export function notifyBy(editor: Editor, here: Notify): () => void {
	const port = ports(editor)
	const before = port.notify
	port.notify = here
	return () => {
		port.notify = before
	}
}

import type { Editor } from 'tldraw'

/**
 * tldraw opens what is selected when Enter comes up. An Enter that went down elsewhere, in a dialog that it closed or a view that
 * it left, comes up on the canvas, which has the focus by then: it is kept from it. Returns the way to stop.
 */
export function ignoreStrayEnter(editor: Editor): () => void {
	const container = editor.getContainer()
	const { ownerDocument } = container
	let pressedOn: EventTarget | null = null
	const down = ({ key, target }: KeyboardEvent) => {
		if (key === 'Enter') pressedOn = target
	}
	const up = (event: KeyboardEvent) => {
		const { key, target } = event
		const isStray = key === 'Enter' && target !== pressedOn
		if (isStray && target instanceof Node && container.contains(target)) event.stopPropagation()
	}
	ownerDocument.addEventListener('keydown', down, { capture: true })
	ownerDocument.addEventListener('keyup', up, { capture: true })
	return () => {
		ownerDocument.removeEventListener('keydown', down, { capture: true })
		ownerDocument.removeEventListener('keyup', up, { capture: true })
	}
}

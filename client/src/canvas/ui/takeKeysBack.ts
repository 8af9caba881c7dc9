import type { Editor } from 'tldraw'

/**
 * tldraw that has let go of the keyboard, because what one wrote in was deleted under one's hands, takes it back only by itself when
 * a shape is clicked. Any press on the canvas means to go on there, and so do Escape and Tab where nothing else has the focus; letters do not: they
 * may still be meant for what is gone. Returns the way to stop.
 */
export function takeKeysBack(editor: Editor): () => void {
	const container = editor.getContainer()
	const { ownerDocument } = container
	const take = () => void editor.focus({ focusContainer: false })
	const onKey = ({ key }: KeyboardEvent) => {
		const { activeElement, body } = ownerDocument
		const nowhereElse = activeElement === body || activeElement === container
		if ((key === 'Escape' || key === 'Tab') && nowhereElse && !container.closest('[inert]')) take()
	}
	container.addEventListener('pointerdown', take, { capture: true })
	ownerDocument.addEventListener('keydown', onKey, { capture: true })
	return () => {
		container.removeEventListener('pointerdown', take, { capture: true })
		ownerDocument.removeEventListener('keydown', onKey, { capture: true })
	}
}

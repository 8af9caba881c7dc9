import type { Editor } from 'tldraw'
import { TLDR_EXTENSION } from './isTldr'

/** Lets the person choose a file, and opens it as if she had dropped it on the canvas. `chosen` is called before that. */
export function chooseTldr(editor: Editor, chosen?: () => void): void {
	const input = document.createElement('input')
	input.type = 'file'
	input.accept = TLDR_EXTENSION
	input.addEventListener('change', () => {
		const files = [...(input.files ?? [])]
		if (files.length === 0) return
		chosen?.()
		void editor.putExternalContent({ type: 'files', files })
	})
	input.click()
}

import { useEffect } from 'react'
import type { Editor } from 'tldraw'
import { showRippleBy } from '../../canvas/rippleView'
import { openView } from '../address'
import { startKey } from './start'

/** Lets the canvas lead to the view of what a cell or a card pulls along. */
export function useRippleFromCanvas(editor: Editor | null): void {
	useEffect(
		() => (editor ? showRippleBy(editor, (start) => openView('ripple', startKey(start))) : undefined),
		[editor],
	)
}

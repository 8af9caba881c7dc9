import type { Editor, TLShape } from 'tldraw'
import { endOn } from './subjects'
import { isTie } from './ties'

/** A tie whose end is gone, or on another page, is not shown; it is written by nobody, and is back with its end. */
export function tieVisibility(shape: TLShape, editor: Editor): 'hidden' | 'inherit' {
	if (!isTie(shape)) return 'inherit'
	const page = editor.getAncestorPageId(shape)
	const { from, to } = shape.props
	return endOn(editor, from, page) && endOn(editor, to, page) ? 'inherit' : 'hidden'
}

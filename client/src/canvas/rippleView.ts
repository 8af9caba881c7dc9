import type { Subject } from '@groundwork/shared/model/shapes/subject'
import { atom } from 'tldraw'
import type { Editor } from 'tldraw'
import { perEditor } from './perEditor'

/** The canvas knows no views. Whoever does says here how the one of what a cell or card pulls along is opened. */
type ShowRipple = (start: Subject) => void

const ports = perEditor(() => atom<ShowRipple | undefined>('show ripple', undefined))

/** The way to that view; nothing where there is none. */
export const rippleViewOf = (editor: Editor): ShowRipple | undefined => ports(editor).get()

/** From now on it is opened like this. Returns the way to end it. */
export function showRippleBy(editor: Editor, show: ShowRipple): () => void {
	ports(editor).set(show)
	return () => void ports(editor).set(undefined)
}

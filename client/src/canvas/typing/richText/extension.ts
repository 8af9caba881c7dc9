import { Extension, createDocument } from '@tiptap/core'
import type { Editor as TextEditor } from '@tiptap/core'
import { tipTapDefaultExtensions } from 'tldraw'
import type { TLTextOptions } from 'tldraw'
import { CaretFromTheStart } from './CaretFromTheStart'
import { OwnUndo } from './OwnUndo'
import { takeOver } from './takeOver'

/** Text areas that follow the store by themselves, and how to tell them to. */
export const followers = new WeakMap<TextEditor, () => void>()

/**
 * Whenever a text that is being edited changes in the store, tldraw's text area replaces all of its content, after React has
 * come round to it, and throws away the caret with it. Here it takes over only what differs, or knows already.
 */
const TypingTogether = Extension.create({
	name: 'typingTogether',
	// Commands of the same name: the last one counts, and the least priority comes last.
	priority: 1,

	addCommands() {
		return {
			setContent:
				(content, _emitUpdate, parseOptions) =>
				({ editor, tr, dispatch }) => {
					if (!dispatch) return true
					const follow = followers.get(editor)
					if (follow) {
						tr.setMeta('preventDispatch', true)
						follow()
					} else takeOver(tr, createDocument(content, editor.schema, parseOptions))
					return true
				},
		}
	},
})

/** For tldraw: its own text editor, made for several people. */
export const boardTextOptions: TLTextOptions = {
	tipTapConfig: { extensions: [...tipTapDefaultExtensions, OwnUndo, CaretFromTheStart, TypingTogether] },
}

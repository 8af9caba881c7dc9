import { Extension, resolveFocusPosition } from '@tiptap/core'
import type { Editor as TextEditor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { readCaret } from './readCaret'

interface Opening {
	/** She has pressed a key or pointed: the caret is hers from now on. */
	begun: boolean
	/** While tldraw is told that the text area is there, and chooses what is selected. */
	created: boolean
}

/** By text area: TipTap's own storage is one for all that an extension was ever part of. */
const openings = new WeakMap<TextEditor, Opening>()

function openingOf(editor: TextEditor): Opening {
	const opening = openings.get(editor) ?? { begun: false, created: false }
	openings.set(editor, opening)
	return opening
}

/**
 * tldraw selects all of a text, or puts the caret at its end, up to 100 ms and a frame after it has opened it; for 200 ms more
 * ProseMirror takes a caret at the beginning for a fault of the browser's and sets it back. Keys that came in between lost the
 * caret they had moved, and the next letter replaced the whole text. Here what tldraw chooses holds at once, and only until she
 * does something herself.
 */
export const CaretFromTheStart = Extension.create({
	name: 'caretFromTheStart',
	// Commands of the same name: the last one counts, and the least priority comes last.
	priority: 2,

	/** Comes before tldraw's own listener to the same event. */
	onCreate() {
		const opening = openingOf(this.editor)
		opening.created = true
		queueMicrotask(() => {
			opening.created = false
		})
	},

	addCommands() {
		return {
			focus:
				(position) =>
				({ editor, tr, view, dispatch }) => {
					const { begun, created } = openingOf(editor)
					const byOpening = created || position === true || position === 'end'
					if (begun && byOpening) tr.setMeta('preventDispatch', true)
					else if (dispatch && position !== false) {
						const selection = resolveFocusPosition(tr.doc, position)
						if (selection) tr.setSelection(selection)
						// Not in a frame to come, as TipTap does: by then the browser may hold a newer caret, which this would set back.
						queueMicrotask(() => {
							if (!editor.isDestroyed && !view.hasFocus()) view.focus()
						})
					}
					return true
				},
		}
	},

	addProseMirrorPlugins() {
		const { editor } = this
		const begin = () => {
			openingOf(editor).begun = true
			return false
		}
		return [
			new Plugin({
				props: {
					handleDOMEvents: {
						keydown(view) {
							readCaret(view)
							return begin()
						},
						pointerdown: begin,
						beforeinput: begin,
						compositionstart: begin,
						// Comes last of all, and ProseMirror's own would mistrust the caret for a while.
						focus: () => true,
					},
				},
			}),
		]
	},
})

import { Extension, resolveFocusPosition } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { readCaret } from './readCaret'

const TOUCHES = ['keydown', 'pointerdown', 'beforeinput', 'compositionstart'] as const

interface Opening {
	/** She has pressed a key or pointed: the caret is hers from now on. */
	begun: boolean
	/** While tldraw is told that the text area is there, and chooses what is selected. */
	created: boolean
}

/**
 * tldraw selects all of a text, or puts the caret at its end, up to 100 ms and a frame after it has opened it; on a busy machine
 * that is later still. Keys that come before lost the caret they had moved, and the next letter replaced the whole text. Here
 * what tldraw chooses holds at once, and only until she does something herself.
 */
export const CaretFromTheStart = Extension.create<object, Opening>({
	name: 'caretFromTheStart',
	// Commands of the same name: the last one counts, and the least priority comes last.
	priority: 2,

	addStorage: () => ({ begun: false, created: false }),

	/** Comes before tldraw's own listener to the same event. */
	onCreate() {
		const { storage } = this
		storage.created = true
		queueMicrotask(() => {
			storage.created = false
		})
	},

	addCommands() {
		const { storage } = this
		return {
			focus:
				(position) =>
				({ editor, tr, view, dispatch }) => {
					const opening = storage.created || position === true || position === 'end'
					if (storage.begun && opening) tr.setMeta('preventDispatch', true)
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
		const { storage } = this
		const begin = (view: EditorView) => {
			storage.begun = true
			readCaret(view)
			return false
		}
		return [
			new Plugin({
				props: { handleDOMEvents: Object.fromEntries(TOUCHES.map((touch) => [touch, begin])) },
			}),
		]
	},
})

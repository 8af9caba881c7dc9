import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { Command } from '@tiptap/pm/state'
import { redoOwn, undoOwn, undoPlugins } from './undoOwn'

/**
 * Undo and redo by keys and by the browser's menu take back one's own typing, and nothing else. Where nothing is left, the keys
 * do nothing: ProseMirror's would look for another binding, so that a redo too many becomes an undo, and then leave them to the
 * browser, which remembers a text that is no longer there.
 */
export const OwnUndo = Extension.create({
	name: 'ownUndo',
	// Before the bindings of TipTap's history.
	priority: 1000,

	addKeyboardShortcuts() {
		const always = (command: Command) => () => {
			const { state, view } = this.editor
			command(state, view.dispatch)
			return true
		}
		return { 'Mod-z': always(undoOwn), 'Mod-y': always(redoOwn), 'Shift-Mod-z': always(redoOwn) }
	},

	addProseMirrorPlugins() {
		return [...undoPlugins(), byMenu()]
	},
})

const byMenu = () =>
	new Plugin({
		props: {
			handleDOMEvents: {
				beforeinput({ state, dispatch }, event) {
					const { inputType } = event
					if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return false
					event.preventDefault()
					return inputType === 'historyUndo' ? undoOwn(state, dispatch) : redoOwn(state, dispatch)
				},
			},
		},
	})

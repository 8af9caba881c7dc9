import { redo, undo } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'
import type { Command, Transaction } from '@tiptap/pm/state'
import { foreignLetters, spareForeign } from './foreignLetters'

/** Undo and redo of one's own typing, by ProseMirror's history, but for what would take out others' letters with it. */
export const undoOwn = onlyOwn(undo)
export const redoOwn = onlyOwn(redo)

/** What these commands need of the text editor. */
export const undoPlugins = () => [preserveLetters(), foreignLetters()]

/** Else the history joins letters typed one after the other to one step, which takes out what somebody has typed between. */
const preserveLetters = () => new Plugin({ historyPreserveItems: true })

function onlyOwn(command: Command): Command {
	return (state, dispatch) => {
		let step: Transaction | undefined
		const isPossible = command(state, (tr) => (step = tr))
		if (!step || !dispatch) return isPossible
		const spare = spareForeign(state, step)
		if (!spare) dispatch(step)
		else {
			dispatch(spare)
			command(state.apply(spare), dispatch)
		}
		return true
	}
}

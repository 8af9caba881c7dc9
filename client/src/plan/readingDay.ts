import { atom, useEditor, useValue } from 'tldraw'
import type { Editor } from 'tldraw'
import { perEditor } from '../canvas/perEditor'
import { today } from './today'

/** How often it is looked whether a new day has begun. */
const DAY_CHECK_MS = 60_000

const calendars = perEditor((editor) => {
	const day = atom('day', today())
	const timer = editor.timers.setInterval(() => day.set(today()), DAY_CHECK_MS)
	return { day, stop: () => clearInterval(timer) }
})

/** The day on which a board is read, as the plan writes days: today where the reader is, or the one it was frozen on. */
export const dayOf = (editor: Editor): string => calendars(editor).day.get()

/** Days no longer pass for this board: what was not due yet when it was frozen never becomes due in the record. */
export function readAsOf(editor: Editor, frozenOn: string): void {
	const { day, stop } = calendars(editor)
	stop()
	day.set(frozenOn)
}

/** The day on which the board is read, in a component, which is drawn again when another has begun. */
export function useToday(): string {
	const editor = useEditor()
	return useValue('day', () => dayOf(editor), [editor])
}

import { useEditor, useValue } from 'tldraw'
import { mayDraw, mayRaiseImpediments } from '../canvas/access'

/** Whether this person may edit what lies on the canvas: map, cards, answers. */
export function useMayEdit(): boolean {
	const editor = useEditor()
	return useValue('may edit', () => mayDraw(editor), [editor])
}

export function useMayRaise(): boolean {
	const editor = useEditor()
	return useValue('may raise', () => mayRaiseImpediments(editor), [editor])
}

import { AtomMap } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { useEditor } from 'tldraw'
import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { perEditor } from './perEditor'

/**
 * How tall the shapes are that grow with their text, as the browser laid them out. Measuring the real thing needs no second
 * description of its layout, and follows a font that arrives late.
 */
const heights = perEditor((editor) => {
	const known = new AtomMap<TLShapeId, number>('heights')
	editor.disposables.add(
		editor.sideEffects.registerAfterDeleteHandler('shape', ({ id }) => void known.delete(id)),
	)
	return known
})

export const heightOf = (editor: Editor, id: TLShapeId, guess: number): number =>
	heights(editor).get(id) ?? guess

/** Reports the height of the element as the height of the shape. */
export function useMeasuredHeight(ref: RefObject<HTMLElement | null>, id: TLShapeId): void {
	const editor = useEditor()
	useLayoutEffect(() => {
		const element = ref.current
		if (!element) return undefined
		const measure = () => {
			// A shape out of sight is not laid out; its last height stays right.
			const height = element.offsetHeight
			if (height > 0 && heights(editor).get(id) !== height) heights(editor).set(id, height)
		}
		const observer = new ResizeObserver(measure)
		observer.observe(element)
		measure()
		return () => observer.disconnect()
	}, [editor, id, ref])
}

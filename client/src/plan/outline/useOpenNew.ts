import type { TLShapeId } from 'tldraw'
import { useSections } from './sections'

/** Opens the heading of what was just made, and puts the caret into its first field. */
export function useOpenNew(): (id: TLShapeId | undefined) => void {
	const { set } = useSections()
	return (id) => {
		if (!id) return
		set(id, true)
		// It is drawn with the plan that holds it, a moment later.
		requestAnimationFrame(() =>
			requestAnimationFrame(() =>
				document.querySelector<HTMLElement>(`[data-thing="${id}"] :is(input, textarea)`)?.focus(),
			),
		)
	}
}

import { AtomMap, transact, useEditor } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'
import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import { perEditor } from './perEditor'

/**
 * How tall the shapes are that grow with their text, as the browser laid them out. Measuring the real thing needs no second
 * description of its layout, and follows a font that arrives late.
 */
class Heights {
	readonly #known = new AtomMap<TLShapeId, number>('heights')
	readonly #ids = new WeakMap<Element, TLShapeId>()
	/**
	 * One for all, told by the browser once it has laid everything out: a shape that asked for its own height while 2,000 are
	 * being made would have the browser lay out all of them again, 7 s in all.
	 */
	readonly #observer = new ResizeObserver((entries) => transact(() => entries.forEach(this.#take)))

	constructor(editor: Editor) {
		editor.disposables.add(
			editor.sideEffects.registerAfterDeleteHandler('shape', ({ id }) => void this.#known.delete(id)),
		)
		editor.disposables.add(() => this.#observer.disconnect())
	}

	of(id: TLShapeId): number | undefined {
		return this.#known.get(id)
	}

	observe(element: Element, id: TLShapeId): () => void {
		this.#ids.set(element, id)
		this.#observer.observe(element)
		return () => this.#observer.unobserve(element)
	}

	readonly #take = ({ target, borderBoxSize: [box] }: ResizeObserverEntry) => {
		const id = this.#ids.get(target)
		const height = Math.round(box?.blockSize ?? 0)
		// A shape out of sight is not laid out; its last height stays right.
		if (id && height > 0 && this.#known.get(id) !== height) this.#known.set(id, height)
	}
}

const heights = perEditor((editor) => new Heights(editor))

export const heightOf = (editor: Editor, id: TLShapeId, guess: number): number =>
	heights(editor).of(id) ?? guess

/** Reports the height of the element as the height of the shape. */
export function useMeasuredHeight(ref: RefObject<HTMLElement | null>, id: TLShapeId): void {
	const editor = useEditor()
	useLayoutEffect(
		() => (ref.current ? heights(editor).observe(ref.current, id) : undefined),
		[editor, id, ref],
	)
}

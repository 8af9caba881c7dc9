import type { MapShape } from '@groundwork/shared/model/shapes/map'
import { computed } from 'tldraw'
import type { Computed, Editor, TLPage, TLPageId, TLShape, TLShapeId } from 'tldraw'
import { isMap } from './map/maps'
import { perEditor } from './perEditor'

/** The shapes of a type on all pages, in the order of the pages and then of the shapes. */
const byType = perEditor((editor) => {
	const known = new Map<string, Computed<TLShape[]>>()
	return (type: string): Computed<TLShape[]> => {
		const made = known.get(type)
		if (made) return made
		const found = editor.store.query.records('shape', () => ({ type: { eq: type } }))
		const sorted = computed(`all of ${type}`, () => found.get().toSorted(inOrder(editor)))
		known.set(type, sorted)
		return sorted
	}
})

function inOrder(editor: Editor) {
	const pages = new Map(editor.getPages().map(({ id }, at) => [id, at]))
	const pageAt = (shape: TLShape) => pages.get(editor.getAncestorPageId(shape)!) ?? pages.size
	return (a: TLShape, b: TLShape): number => {
		const apart = pageAt(a) - pageAt(b)
		if (apart !== 0) return apart
		if (a.index !== b.index) return a.index < b.index ? -1 : 1
		return a.id < b.id ? -1 : 1
	}
}

export const shapesOnBoard = (editor: Editor, type: string): TLShape[] => byType(editor)(type).get()

/** Shapes by the page they lie on, in the order of the pages; of pages without any there is nothing. */
export function byPage<Shape extends { id: TLShapeId }>(
	editor: Editor,
	shapes: readonly Shape[],
): { page: TLPage; shapes: Shape[] }[] {
	return editor
		.getPages()
		.map((page) => ({
			page,
			shapes: shapes.filter(({ id }) => editor.getAncestorPageId(id) === page.id),
		}))
		.filter((one) => one.shapes.length > 0)
}

/** The first map of the board, whose approaches the questions are about. */
export const homeMap = (editor: Editor): MapShape | undefined =>
	shapesOnBoard(editor, 'map').find((shape) => isMap(shape))

/** The page that the board opens on, where the map lies if there is one. */
export const homePage = (editor: Editor): TLPageId => editor.getPages()[0]!.id

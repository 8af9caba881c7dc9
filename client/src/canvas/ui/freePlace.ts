import { Box } from 'tldraw'
import type { Editor, TLShapeId } from 'tldraw'

const GAP = 24

interface Wanted {
	w: number
	h: number
	/** Where to begin; from there it goes down, then further out. */
	y: number
	side: 'left' | 'right'
}

/** The first free place beside a shape: changes gather right of the map, what stands in their way left of it. */
export function freePlaceBeside(editor: Editor, beside: TLShapeId, { w, h, y, side }: Wanted): Box {
	const bounds = editor.getShapePageBounds(beside) ?? new Box()
	const taken = editor
		.getCurrentPageShapes()
		.flatMap(({ id }) => (id === beside ? [] : (editor.getShapePageBounds(id) ?? [])))
	const outward = side === 'right' ? w + GAP : -w - GAP
	const place = new Box(side === 'right' ? bounds.maxX + 2 * GAP : bounds.minX - 2 * GAP - w, y, w, h)
	for (;;) {
		const hit = taken.find((other) => other.collides(place))
		if (!hit) return place
		place.y = hit.maxY + GAP
		if (place.maxY > Math.max(bounds.maxY, y + h)) {
			place.x += outward
			place.y = bounds.minY
		}
	}
}

interface Size {
	w: number
	h: number
}

const GAP = 10
const EDGE = 8
/** tldraw's toolbar lies along the lower edge. */
const TOOLBAR = 64

/** Right of the thing if there is room, else left, else below or above it; always inside the view. */
export function placeBeside(
	thing: Size & { x: number; y: number },
	panel: Size,
	view: Size,
): { x: number; y: number } {
	const clampX = (x: number) => Math.max(EDGE, Math.min(view.w - panel.w - EDGE, x))
	const clampY = (y: number) => Math.max(EDGE, Math.min(view.h - panel.h - TOOLBAR, y))
	const right = thing.x + thing.w + GAP
	if (right + panel.w + EDGE <= view.w) return { x: clampX(right), y: clampY(thing.y) }
	const left = thing.x - GAP - panel.w
	if (left >= EDGE) return { x: clampX(left), y: clampY(thing.y) }
	const below = thing.y + thing.h + GAP
	if (below + panel.h + TOOLBAR <= view.h) return { x: clampX(thing.x), y: below }
	return { x: clampX(thing.x), y: clampY(thing.y - GAP - panel.h) }
}

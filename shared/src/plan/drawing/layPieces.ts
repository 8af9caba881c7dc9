import { LIMITS } from '../../protocol/limits.js'
import type { Board, Piece } from './Piece.js'
import { arrowBindings, arrowPoints } from './arrowEnds.js'
import type { Target } from './arrowEnds.js'
import type { Given } from './given.js'
import { pieceOf } from './pieceOf.js'
import { arrowPiece } from './shapes/arrow.js'
import type { Rect } from './svg.js'
import { ON_THE_PAGE, boxAround, boxOnPage, common, cornersOf } from './transform.js'
import { everyOne } from './tree.js'
import type { Placed } from './tree.js'

/** What lies on a page, drawn piece by piece. What a frame hides is not among it. */
export interface Laid {
	/** In their order, the lowest first. */
	placed: readonly Placed[]
	pieces: ReadonlyMap<string, Piece>
	/** Where each piece lies on the page, as far as it is seen. */
	boxes: ReadonlyMap<string, Rect>
	/** How many things are too many, or too far away. */
	leftOut: number
}

export function layPieces(tree: readonly Placed[], given: Given, board: Board): Laid {
	const all = [...everyOne(tree)]
	const placed = all.slice(0, LIMITS.drawingShapes)
	const places = new Map(placed.map((one) => [one.shape.id, one]))
	const pieces = new Map<string, Piece>()
	const boxes = new Map<string, Rect>()
	/** Of each shape, within what those inside it are seen; nothing where that is everywhere. */
	const windows = new Map<string, Rect>()

	function lay({ shape, onPage }: Placed, piece: Piece): void {
		const around = windows.get(shape.parent)
		const window = piece.window ? common(boxOnPage(onPage, piece.window), around) : around
		if (window) windows.set(shape.id, window)
		const box = common(boxOnPage(onPage, piece.box), around)
		if (piece.svg === '' || box.w < 0 || box.h < 0) return
		pieces.set(shape.id, piece)
		boxes.set(shape.id, box)
	}

	const bindings = arrowBindings(given.bindings)
	const targetOf = (id: string): Target | undefined => {
		const [target, piece] = [places.get(id), pieces.get(id)]
		if (target && piece)
			return { onPage: target.onPage, box: piece.box, outline: piece.outline, props: target.shape.props }
		const inside = target
			? [...everyOne(target.inside)].flatMap(({ shape }) => boxes.get(shape.id) ?? [])
			: []
		return inside.length === 0
			? undefined
			: { onPage: ON_THE_PAGE, box: boxAround(inside.flatMap(cornersOf)), props: {} }
	}

	for (const one of placed) if (one.shape.type !== 'arrow' && !isTie(one)) lay(one, pieceOf(one.shape, board))
	for (const one of placed)
		if (one.shape.type === 'arrow') {
			const points = arrowPoints(one.shape, one.onPage, bindings, targetOf)
			lay(one, arrowPiece(one.shape.props, points))
		}

	const near = nearTheMiddle([...boxes.values()])
	let leftOut = all.length - placed.length
	for (const [id, box] of boxes) {
		if (near(box)) continue
		pieces.delete(id)
		boxes.delete(id)
		leftOut++
	}
	return { placed, pieces, boxes, leftOut }
}

const isTie = ({ shape }: Placed) => shape.isWhole && shape.type === 'tie'

/**
 * Whether a thing lies where the others do. One that was thrown far away would make everything else a dot; the middle of all
 * does not care how far.
 */
function nearTheMiddle(boxes: readonly Rect[]): (box: Rect) => boolean {
	const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
	const x = middle(boxes.map((box) => box.x + box.w / 2))
	const y = middle(boxes.map((box) => box.y + box.h / 2))
	const reach = LIMITS.drawingReach
	return (box) =>
		box.x >= x - reach && box.x + box.w <= x + reach && box.y >= y - reach && box.y + box.h <= y + reach
}

export interface Point {
	x: number
	y: number
}

export interface Rect extends Point {
	w: number
	h: number
}

/** How large the dot at a line's end is, in page units. */
export const DOT = 4

/** What a line looks like: a path, and a dot at its end. */
export interface Line {
	path: string
	end: Point
}

/** Two ways from a pin to a cell, point by point. */
interface Ways {
	/** While nobody looks at it. */
	rest: Point[]
	full: Point[]
}

/**
 * How a line reaches a cell without crossing a word. It leaves the pin on the side of the map. At rest it ends before the edge
 * of the map, at the height of the row, or above or below its column; in full it goes on between the rows and columns. There
 * is no such way for a pin that lies on the map itself.
 */
export function waysToCell(pin: Rect, cell: Rect, map: Rect): Ways | undefined {
	const from = middle(pin)
	const to = middle(cell)
	const under = cell.y + cell.h
	const alongRow = (start: number, edge: number, before: number, side: number): Ways => ({
		rest: [
			{ x: start, y: from.y },
			{ x: before, y: to.y },
		],
		full: [
			{ x: start, y: from.y },
			{ x: edge, y: under },
			{ x: side, y: under },
			{ x: side, y: to.y },
		],
	})
	const alongColumn = (start: number, edge: number, before: number): Ways => ({
		rest: [
			{ x: from.x, y: start },
			{ x: to.x, y: before },
		],
		full: [
			{ x: from.x, y: start },
			{ x: cell.x, y: edge },
			{ x: cell.x, y: to.y },
		],
	})
	const [right, bottom] = [map.x + map.w, map.y + map.h]
	if (pin.x + pin.w <= map.x) return alongRow(pin.x + pin.w, map.x, map.x - DOT, cell.x)
	if (pin.x >= right) return alongRow(pin.x, right, right + DOT, cell.x + cell.w)
	if (pin.y + pin.h <= map.y) return alongColumn(pin.y + pin.h, map.y, map.y - DOT)
	if (pin.y >= bottom) return alongColumn(pin.y, bottom, bottom + DOT)
	return undefined
}

export const lineThrough = (points: readonly Point[]): Line => ({
	path: `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`,
	end: points.at(-1)!,
})

/** From edge to edge. */
export function lineToThing(pin: Rect, thing: Rect): Line {
	const start = edgeToward(pin, middle(thing))
	return lineThrough([start, edgeToward(thing, start)])
}

const middle = ({ x, y, w, h }: Rect): Point => ({ x: x + w / 2, y: y + h / 2 })

/** Where the way from the middle of a rectangle to a point leaves the rectangle. */
function edgeToward(rect: Rect, point: Point): Point {
	const { x, y } = middle(rect)
	const dx = point.x - x
	const dy = point.y - y
	const reach = Math.max(Math.abs(dx) / (rect.w / 2), Math.abs(dy) / (rect.h / 2))
	return reach > 1 ? { x: x + dx / reach, y: y + dy / reach } : { x, y }
}

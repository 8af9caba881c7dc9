import type { GivenShape } from './given.js'
import type { Point } from './lines.js'
import type { Rect } from './svg.js'
import type { Transform } from './transform.js'
import { cornersOf, fromPage, toPage } from './transform.js'
import { arrowWay, hasHead } from './shapes/arrow.js'
import { strokeWidth } from './shapes/pen.js'
import { numberOf, valuesOf, wordsOf } from './values.js'
import type { Values } from './values.js'

/** Something on the page that an arrow may be bound to. */
export interface Target {
	onPage: Transform
	box: Rect
	outline?: readonly Point[] | undefined
	props: Values
}

/** Room between the head of an arrow and what it is bound to. */
const GAP = 10

interface Bound {
	/** On the page. */
	point: Point
	/** Where the arrow ends instead of within; nothing where it was meant to end within. */
	around: readonly Point[] | undefined
	width: number
}

/** Which arrow is bound to what, by the arrow's id and its end. */
export type ArrowBindings = ReadonlyMap<string, Values>

export const bindingKey = (arrow: string, terminal: string): string => `${terminal} ${arrow}`

export function arrowBindings(bindings: readonly Values[]): ArrowBindings {
	return new Map(
		bindings
			.filter(({ type }) => type === 'arrow')
			.map((binding) => [
				bindingKey(wordsOf(binding['fromId']), wordsOf(valuesOf(binding['props'])['terminal'])),
				binding,
			]),
	)
}

/** The points of an arrow in its own space: from what it is bound to, to what it is bound to, else as it was drawn. */
export function arrowPoints(
	{ id, props }: GivenShape,
	onPage: Transform,
	bindings: ArrowBindings,
	targetOf: (id: string) => Target | undefined,
): Point[] {
	const bound = (terminal: 'start' | 'end') => boundTo(bindings.get(bindingKey(id, terminal)), targetOf)
	const [start, end] = [bound('start'), bound('end')]
	const free = (point: unknown, otherwise: number): Point => {
		const { x, y } = valuesOf(point)
		return toPage(onPage, { x: numberOf(x, otherwise), y: numberOf(y) })
	}
	let points = arrowWay(start?.point ?? free(props['start'], 0), end?.point ?? free(props['end'], 2), props)
	const gap = (one: Bound, kind: unknown) =>
		hasHead(kind) ? GAP + strokeWidth(props) / 2 + one.width / 2 : 0
	if (end?.around) points = cut(points, end.around, gap(end, props['arrowheadEnd']))
	if (start?.around)
		points = cut(points.toReversed(), start.around, gap(start, props['arrowheadStart'])).toReversed()
	return points.map((point) => fromPage(onPage, point))
}

function boundTo(
	binding: Values | undefined,
	targetOf: (id: string) => Target | undefined,
): Bound | undefined {
	const target = binding && targetOf(wordsOf(binding['toId']))
	if (!target) return undefined
	const { normalizedAnchor, isPrecise, isExact } = valuesOf(binding['props'])
	const anchor = valuesOf(normalizedAnchor)
	const share = (value: unknown) =>
		isPrecise === true ? Math.min(1, Math.max(0, numberOf(value, 0.5))) : 0.5
	const { x, y, w, h } = target.box
	const point = { x: x + w * share(anchor['x']), y: y + h * share(anchor['y']) }
	const around = (target.outline ?? cornersOf(target.box)).map((corner) => toPage(target.onPage, corner))
	return {
		point: toPage(target.onPage, point),
		around: isExact === true ? undefined : around,
		width: 'size' in target.props ? strokeWidth(target.props) : 0,
	}
}

/** What of a line lies before it goes into an outline, less some room. All of it where it never leaves. */
function cut(points: readonly Point[], around: readonly Point[], gap: number): Point[] {
	const lastOutside = points.findLastIndex((point) => !isInside(point, around))
	if (lastOutside < 1) return [...points]
	const kept = points.slice(0, lastOutside + 1)
	const next = points[lastOutside + 1]
	if (next) kept.push(edgeBetween(points[lastOutside]!, next, around))
	return shortenedBy(kept, gap)
}

/** By halves, as near as anybody sees. */
function edgeBetween(outside: Point, inside: Point, around: readonly Point[]): Point {
	let [a, b] = [outside, inside]
	for (let step = 0; step < 12; step++) {
		const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
		if (isInside(middle, around)) b = middle
		else a = middle
	}
	return a
}

function shortenedBy(points: readonly Point[], length: number): Point[] {
	const kept = [...points]
	let left = length
	while (kept.length > 2) {
		const [a, b] = [kept.at(-2)!, kept.at(-1)!]
		const step = Math.hypot(b.x - a.x, b.y - a.y)
		if (step > left) {
			const share = (step - left) / step
			kept[kept.length - 1] = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
			return kept
		}
		left -= step
		kept.pop()
	}
	return kept
}

/** Whether a ray from the point crosses the outline an odd number of times. */
function isInside({ x, y }: Point, around: readonly Point[]): boolean {
	let inside = false
	for (const [at, a] of around.entries()) {
		const b = around[(at + 1) % around.length]!
		if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) inside = !inside
	}
	return inside
}

import type { Point } from '../lines.js'
import type { Piece } from '../Piece.js'
import { PAPER, colourSet } from '../palette.js'
import { element, rect } from '../svg.js'
import { boxAround } from '../transform.js'
import { lookUp, numberOf, wordsOf } from '../values.js'
import type { Values } from '../values.js'
import { textWidth } from '../words/letterWidths.js'
import { plainText } from '../words/richText.js'
import { textLines } from '../words/text.js'
import { wrap } from '../words/wrap.js'
import { LINE_HEIGHT, arrowLabelSize, strokeWidth, stroked } from './pen.js'
import { pathThrough } from './path.js'
import { arrowHead } from './arrowHead.js'

const MOST_LABEL_WIDTH = 300
const MOST_LABEL_LINES = 12

/** An arrow along points in its own space, with its heads and its words. */
export function arrowPiece(props: Values, points: readonly Point[]): Piece {
	const pen = stroked(props)
	const width = strokeWidth(props)
	const line = element('path', { d: pathThrough(points), ...pen, fill: 'none' })
	const heads =
		arrowHead(props['arrowheadEnd'], points, width, pen) +
		arrowHead(props['arrowheadStart'], points.toReversed(), width, pen)
	const words = label(props, points)
	const around = boxAround(points)
	const reach = 3 * width
	const box = { x: around.x - reach, y: around.y - reach, w: around.w + 2 * reach, h: around.h + 2 * reach }
	return { svg: line + heads + words, box }
}

function label(props: Values, points: readonly Point[]): string {
	const words = (wordsOf(props['text']) || plainText(props['richText'])).trim()
	if (words === '') return ''
	const size = arrowLabelSize(props)
	const lines = wrap(words, { width: MOST_LABEL_WIDTH, size, most: MOST_LABEL_LINES })
	const w = Math.max(...lines.map((one) => textWidth(one, size))) + 10
	const h = lines.length * size * LINE_HEIGHT
	const { x, y } = pointAlong(points, Math.min(1, Math.max(0, numberOf(props['labelPosition'], 0.5))))
	const look = { size, fill: colourSet(props['labelColor']).solid, anchor: 'middle' as const }
	return (
		rect({ x: x - w / 2, y: y - h / 2, w, h }, { rx: 4, fill: PAPER }) +
		textLines(lines, x, y - h / 2, size * LINE_HEIGHT, look)
	)
}

function pointAlong(points: readonly Point[], share: number): Point {
	const lengths = points.slice(1).map(({ x, y }, at) => Math.hypot(x - points[at]!.x, y - points[at]!.y))
	let left = lengths.reduce((sum, length) => sum + length, 0) * share
	for (const [at, length] of lengths.entries()) {
		const [a, b] = [points[at]!, points[at + 1]!]
		if (left <= length && length > 0)
			return { x: a.x + ((b.x - a.x) * left) / length, y: a.y + ((b.y - a.y) * left) / length }
		left -= length
	}
	return points.at(-1)!
}

/** The way of an arrow that is bent, or has corners, from one point to another. */
export function arrowWay(start: Point, end: Point, props: Values): Point[] {
	if (props['kind'] === 'elbow') return elbow(start, end, numberOf(props['elbowMidPoint'], 0.5))
	return arc(start, end, numberOf(props['bend']))
}

/** Less of a bend is none. */
const LEAST_BEND = 8
const STEPS = 48

/** On the circle through both ends whose middle is `bend` beside the straight line between them. */
function arc(start: Point, end: Point, bend: number): Point[] {
	const [dx, dy] = [end.x - start.x, end.y - start.y]
	const length = Math.hypot(dx, dy)
	if (Math.abs(bend) < LEAST_BEND || length < 1) return straight(start, end)
	const height = Math.min(Math.abs(bend), length * 5) * Math.sign(bend)
	const [nx, ny] = [-dy / length, dx / length]
	const radius = (length * length) / (8 * height) + height / 2
	const centre = {
		x: (start.x + end.x) / 2 + nx * (height - radius),
		y: (start.y + end.y) / 2 + ny * (height - radius),
	}
	const from = Math.atan2(start.y - centre.y, start.x - centre.x)
	const whole = 2 * Math.PI
	let sweep = (Math.atan2(end.y - centre.y, end.x - centre.x) - from) % whole
	// Along the side that the bend lies on.
	if (height > 0 && sweep > 0) sweep -= whole
	if (height < 0 && sweep < 0) sweep += whole
	const reach = Math.abs(radius)
	return Array.from({ length: STEPS + 1 }, (_, at) => {
		const angle = from + (sweep * at) / STEPS
		return { x: centre.x + reach * Math.cos(angle), y: centre.y + reach * Math.sin(angle) }
	})
}

const straight = (start: Point, end: Point): Point[] =>
	Array.from({ length: STEPS + 1 }, (_, at) => ({
		x: start.x + ((end.x - start.x) * at) / STEPS,
		y: start.y + ((end.y - start.y) * at) / STEPS,
	}))

/** With two corners, along the axis that is longer. */
function elbow(start: Point, end: Point, share: number): Point[] {
	const part = Math.min(1, Math.max(0, share))
	const across = Math.abs(end.x - start.x) >= Math.abs(end.y - start.y)
	const x = start.x + (end.x - start.x) * part
	const y = start.y + (end.y - start.y) * part
	const corners = across
		? [
				{ x, y: start.y },
				{ x, y: end.y },
			]
		: [
				{ x: start.x, y },
				{ x: end.x, y },
			]
	const stops = [start, ...corners, end]
	return stops.slice(1).flatMap((stop, at) => straight(stops[at]!, stop).slice(at === 0 ? 0 : 1))
}

/** The look of an end, by its name; of one that a newer program added, none. */
export const hasHead = (kind: unknown): boolean => lookUp<boolean>({ none: false }, kind, true)

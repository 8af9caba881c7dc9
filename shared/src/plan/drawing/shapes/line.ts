import type { Point } from '../lines.js'
import type { Piece } from '../Piece.js'
import { element } from '../svg.js'
import { boxAround } from '../transform.js'
import { numberOf, valuesOf, wordsOf } from '../values.js'
import type { Values } from '../values.js'
import { stroked } from './pen.js'
import { curveThrough, pathThrough } from './path.js'

const MOST_POINTS = 2000

/** A line through some points, with corners or without. */
export function linePiece(props: Values): Piece {
	const points = Object.values(valuesOf(props['points']))
		.map(valuesOf)
		.map(({ index, x, y }) => ({ index: wordsOf(index), x: numberOf(x), y: numberOf(y) }))
		.toSorted((a, b) => (a.index < b.index ? -1 : a.index > b.index ? 1 : 0))
		.slice(0, MOST_POINTS) as readonly Point[]
	if (points.length < 2) return { svg: '', box: boxAround(points) }
	const d = props['spline'] === 'cubic' ? curveThrough(points) : pathThrough(points)
	return { svg: element('path', { d, ...stroked(props), fill: 'none' }), box: boxAround(points) }
}

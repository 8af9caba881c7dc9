import type { Point } from '../lines.js'
import type { Piece } from '../Piece.js'
import { colourSet } from '../palette.js'
import { element } from '../svg.js'
import { boxAround } from '../transform.js'
import { numberOf, valuesOf } from '../values.js'
import type { Values } from '../values.js'
import { fillOf, strokeWidth, stroked, textSize } from './pen.js'
import { pathAlong, pathThrough } from './path.js'

/** More than a hand draws in one go. */
const MOST_POINTS = 20_000
/** A marker's line is as high as the text it lies on. */
const MARKER = 1.12
const MARKER_OPACITY = '0.55'

interface Segment {
	straight: boolean
	points: Point[]
}

function segmentsOf({ segments }: Values): Segment[] {
	let left = MOST_POINTS
	return (Array.isArray(segments) ? segments : []).flatMap((given: unknown): Segment[] => {
		const { type, points } = valuesOf(given)
		if (!Array.isArray(points) || points.length === 0 || left <= 0) return []
		const read = points.slice(0, left).map((point: unknown): Point => {
			const { x, y } = valuesOf(point)
			return { x: numberOf(x), y: numberOf(y) }
		})
		left -= read.length
		return [{ straight: type === 'straight', points: read }]
	})
}

const pathOf = ({ straight, points }: Segment): string =>
	straight && points.length > 1 ? pathThrough(points) : pathAlong(points)

/** A line drawn by hand, with one width where the canvas gives it the pressure of the pen. */
export function strokePiece(props: Values): Piece {
	const segments = segmentsOf(props)
	const closed = props['isClosed'] === true
	// One path, so that a filled shape is filled as a whole.
	const d = segments
		.map((segment, at) => (at === 0 ? pathOf(segment) : pathOf(segment).replace('M', 'L')))
		.join('')
	const fill = closed ? fillOf(props) : 'none'
	return {
		svg: d === '' ? '' : element('path', { d: closed ? `${d}Z` : d, ...stroked(props), fill }),
		box: boxAroundStroke(segments, strokeWidth(props)),
	}
}

/** A line of the marker, through which one reads what lies beneath. */
export function markerPiece(props: Values): Piece {
	const segments = segmentsOf(props)
	const width = textSize(props) * MARKER
	const attributes = {
		fill: 'none',
		stroke: colourSet(props['color']).highlight.srgb,
		'stroke-width': width,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
		'stroke-opacity': MARKER_OPACITY,
	}
	const d = segments.map(pathOf).join('')
	return {
		svg: d === '' ? '' : element('path', { d, ...attributes }),
		box: boxAroundStroke(segments, width),
	}
}

function boxAroundStroke(segments: readonly Segment[], width: number) {
	const { x, y, w, h } = boxAround(segments.flatMap(({ points }) => points))
	return { x: x - width / 2, y: y - width / 2, w: w + width, h: h + width }
}

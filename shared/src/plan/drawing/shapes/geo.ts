import type { Piece } from '../Piece.js'
import { colourSet } from '../palette.js'
import { element, n } from '../svg.js'
import { lookUp, numberOf, sizeOf } from '../values.js'
import type { Values } from '../values.js'
import { plainText } from '../words/richText.js'
import { GEO_OUTLINES, RECTANGLE } from './geoOutline.js'
import { label } from './label.js'
import { LABEL_PADDING, fillOf, labelSize, scaleOf, stroked } from './pen.js'
import { pathThrough } from './path.js'

/** A geometric shape with its label. */
export function geoPiece(props: Values): Piece {
	const w = sizeOf(props['w'], 100)
	const h = sizeOf(props['h'], 100) + Math.max(0, numberOf(props['growY']))
	const outline = lookUp(GEO_OUTLINES, props['geo'], RECTANGLE)(w, h)
	const inset = Math.min(LABEL_PADDING * scaleOf(props), w / 4, h / 4)
	const words = label(
		{ x: inset, y: inset, w: w - 2 * inset, h: h - 2 * inset },
		{
			words: plainText(props['richText']),
			size: labelSize(props),
			fill: colourSet(props['labelColor']).solid,
			align: props['align'],
			verticalAlign: props['verticalAlign'],
		},
	)
	return {
		svg:
			element('path', { d: `${pathThrough(outline)}Z`, ...stroked(props), fill: fillOf(props) }) +
			inside(props, w, h) +
			words,
		box: { x: 0, y: 0, w, h },
		outline,
	}
}

/** What stands in a box that is ticked or crossed out. */
function inside(props: Values, w: number, h: number): string {
	const side = Math.min(w, h) * 0.82
	const [x, y] = [(w - side) / 2, (h - side) / 2]
	const at = (right: number, down: number) => `${n(x + side * right)} ${n(y + side * down)}`
	const paths: Readonly<Record<string, string>> = {
		'x-box': `M0 0L${n(w)} ${n(h)}M${n(w)} 0L0 ${n(h)}`,
		'check-box': `M${at(0.25, 0.52)}L${at(0.45, 0.82)}L${at(0.82, 0.22)}`,
	}
	const d = lookUp(paths, props['geo'], '')
	return d === '' ? '' : element('path', { d, ...stroked(props), fill: 'none' })
}

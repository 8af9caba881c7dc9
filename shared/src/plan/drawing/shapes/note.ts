import type { Piece } from '../Piece.js'
import { TEXT, colourSet } from '../palette.js'
import { rect } from '../svg.js'
import { numberOf, sizeOf } from '../values.js'
import type { Values } from '../values.js'
import { plainText } from '../words/richText.js'
import { label } from './label.js'
import { LABEL_PADDING, labelSize, scaleOf } from './pen.js'

const SIDE = 200
const MOST_GROWN = 10_000

/** A sticky note. */
export function notePiece(props: Values): Piece {
	const scale = scaleOf(props)
	const w = SIDE * scale
	const h = (SIDE + Math.min(MOST_GROWN, Math.max(0, numberOf(props['growY'])))) * scale
	const { note, solid } = colourSet(props['color'])
	const size = sizeOf(props['fontSizeAdjustment'], 0) * scale || labelSize(props)
	const inset = LABEL_PADDING * scale
	const words = label(
		{ x: inset, y: inset, w: w - 2 * inset, h: h - 2 * inset },
		{
			words: plainText(props['richText']),
			size: Math.min(size, labelSize(props)),
			fill: props['labelColor'] === 'black' ? TEXT : colourSet(props['labelColor']).solid,
			align: props['align'],
			verticalAlign: props['verticalAlign'],
		},
	)
	const box = { x: 0, y: 0, w, h }
	const sheet = rect(box, { rx: 1, fill: note.fill, stroke: solid, 'stroke-opacity': '0.25' })
	return { svg: sheet + words, box }
}

import { drawingText } from '../../../text/drawing.js'
import type { Piece } from '../Piece.js'
import { colourSet } from '../palette.js'
import { rect } from '../svg.js'
import { sizeOf, wordsOf } from '../values.js'
import type { Values } from '../values.js'
import { textLine } from '../words/text.js'
import { fitted } from '../words/wrap.js'

const HEADING = 26

/** A frame with its name above it. What lies in it is seen only within it. */
export function framePiece(props: Values): Piece {
	const w = sizeOf(props['w'], 320)
	const h = sizeOf(props['h'], 180)
	const { frame } = colourSet(props['color'])
	const name = fitted(wordsOf(props['name']) || drawingText.frame, w - 8, 14)
	const window = { x: 0, y: 0, w, h }
	return {
		svg:
			textLine(name, 4, -HEADING / 2, { size: 14, fill: frame.text }, w - 8) +
			rect(window, { fill: frame.fill, stroke: frame.stroke }),
		box: { x: 0, y: -HEADING, w, h: h + HEADING },
		outline: [
			{ x: 0, y: 0 },
			{ x: w, y: 0 },
			{ x: w, y: h },
			{ x: 0, y: h },
		],
		window,
	}
}

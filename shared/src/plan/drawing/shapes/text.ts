import type { Piece } from '../Piece.js'
import { colourSet } from '../palette.js'
import { lookUp, sizeOf } from '../values.js'
import type { Values } from '../values.js'
import { textWidth } from '../words/letterWidths.js'
import { plainText } from '../words/richText.js'
import { textLines } from '../words/text.js'
import { wrap } from '../words/wrap.js'
import { LINE_HEIGHT, scaleOf, textSize } from './pen.js'

const MOST_LINES = 400
/** Letters that are wider here than on the canvas are drawn smaller, down to this share of their size. */
const LEAST_SHARE = 0.7

type Anchor = 'start' | 'middle' | 'end'

/** Words by themselves. Where they make their own width, that is what the canvas measured. */
export function textPiece(props: Values): Piece {
	const words = plainText(props['richText'])
	const scale = scaleOf(props)
	const measured = sizeOf(props['w'], 0) * scale
	const wrapped = props['autoSize'] === false && measured > 0
	let size = textSize(props)
	let lines = wrap(words, { width: wrapped ? Math.max(size, measured) : Infinity, size, most: MOST_LINES })
	const widest = Math.max(0, ...lines.map((line) => textWidth(line, size)))
	if (!wrapped && widest > measured && measured > size) {
		size *= Math.max(LEAST_SHARE, measured / widest)
		lines = wrap(words, { width: Infinity, size, most: MOST_LINES })
	}
	const w = wrapped ? measured : Math.max(measured, ...lines.map((line) => textWidth(line, size)))
	const anchor = lookUp<Anchor>({ middle: 'middle', end: 'end' }, props['textAlign'], 'start')
	const x = anchor === 'start' ? 0 : anchor === 'end' ? w : w / 2
	const line = textSize(props) * LINE_HEIGHT
	const fill = colourSet(props['color']).solid
	return {
		svg: textLines(lines, x, 0, line, { size, fill, anchor }),
		box: { x: 0, y: 0, w, h: lines.length * line },
	}
}

import type { Piece } from '../Piece.js'
import { COLOURS } from '../palette.js'
import { clipped, rect } from '../svg.js'
import type { Rect } from '../svg.js'
import { textLines } from '../words/text.js'
import { wrap } from '../words/wrap.js'

/** In the place of what is not drawn as it is: a box that says what lies there. */
export function namedBox(box: Rect, name: string, words = ''): Piece {
	const size = Math.max(6, Math.min(14, box.h / 3, box.w / 6))
	const width = Math.max(size, box.w - 2 * size)
	const most = Math.max(1, Math.floor((box.h - size) / (size * 1.4)))
	const heading = wrap(name, { width, size, bold: true, most })
	const more =
		words.trim() === '' || most === heading.length
			? []
			: wrap(words, { width, size, most: most - heading.length })
	const line = size * 1.4
	const look = { size, fill: COLOURS.soft }
	const top = box.y + Math.max(size / 2, (box.h - (heading.length + more.length) * line) / 2)
	const svg =
		textLines(heading, box.x + size, top, line, { ...look, bold: true }) +
		textLines(more, box.x + size, top + heading.length * line, line, look)
	return {
		svg:
			rect(box, { rx: 4, fill: COLOURS.sunken, stroke: COLOURS['rule-strong'], 'stroke-dasharray': '6 4' }) +
			clipped(box, svg),
		box,
	}
}

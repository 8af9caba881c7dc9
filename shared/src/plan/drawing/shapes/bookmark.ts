import { drawingText } from '../../../text/drawing.js'
import type { Board, Piece } from '../Piece.js'
import { COLOURS } from '../palette.js'
import { clipped, rect } from '../svg.js'
import { sizeOf, wordsOf } from '../values.js'
import type { Values } from '../values.js'
import { textLine, textLines } from '../words/text.js'
import { fitted, wrap } from '../words/wrap.js'

/** A page of another site: what it is called, what it says of itself, and its address. */
export function bookmarkPiece(props: Values, { assets }: Board): Piece {
	const box = { x: 0, y: 0, w: sizeOf(props['w'], 300), h: sizeOf(props['h'], 101) }
	const asset = assets.get(wordsOf(props['assetId'])) ?? {}
	const url = wordsOf(props['url']) || wordsOf(asset['src'])
	const width = Math.max(20, box.w - 32)
	const title = wrap(wordsOf(asset['title']).trim() || drawingText.bookmark, {
		width,
		size: 16,
		bold: true,
		most: 2,
	})
	let y = 14
	let svg = textLines(title, 16, y, 21, { size: 16, bold: true, fill: COLOURS.ink }, width)
	y += title.length * 21 + 4
	const about = wordsOf(asset['description']).trim()
	const most = Math.floor((box.h - y - 34) / 18)
	if (about !== '' && most > 0) {
		const lines = wrap(about, { width, size: 13, most: Math.min(most, 4) })
		svg += textLines(lines, 16, y, 18, { size: 13, fill: COLOURS.soft }, width)
		y += lines.length * 18 + 4
	}
	svg += textLine(fitted(url, width, 12), 16, y + 9, { size: 12, fill: COLOURS.accent }, width)
	return {
		svg: rect(box, { rx: 8, fill: COLOURS.sheet, stroke: COLOURS['rule-strong'] }) + clipped(box, svg),
		box,
	}
}

import { clipped, element, escapeXml } from '../svg.js'
import { isMeasured, textWidth } from './letterWidths.js'
import { wrap } from './wrap.js'

export interface TextLook {
	size: number
	fill: string
	bold?: boolean | undefined
	italic?: boolean
	struck?: boolean
	anchor?: 'start' | 'middle' | 'end'
}

/** How far below the middle of a line its letters stand, in shares of their size. */
const BASE = 0.346

const attributesOf = ({ size, fill, bold, italic, struck, anchor = 'start' }: TextLook) => ({
	'font-size': size,
	fill,
	'font-weight': bold ? '700' : undefined,
	'font-style': italic ? 'italic' : undefined,
	'text-decoration': struck ? 'line-through' : undefined,
	'text-anchor': anchor === 'start' ? undefined : anchor,
})

/** One line, its middle at `y`. Of letters that nobody measured, nothing goes beyond `room`. */
export function textLine(text: string, x: number, y: number, look: TextLook, room?: number): string {
	if (text.trim() === '') return ''
	const line = element('text', { x, y: y + BASE * look.size, ...attributesOf(look) }, escapeXml(text))
	if (room === undefined || isMeasured(text)) return line
	const from = look.anchor === 'end' ? x - room : look.anchor === 'middle' ? x - room / 2 : x
	return clipped({ x: from, y: y - look.size, w: room, h: 2 * look.size }, line)
}

/** Lines below each other, the first one's box beginning at `top`. */
export const textLines = (
	lines: readonly string[],
	x: number,
	top: number,
	lineHeight: number,
	look: TextLook,
	room?: number,
): string => lines.map((line, at) => textLine(line, x, top + (at + 0.5) * lineHeight, look, room)).join('')

/** The size at which a text fits into a box, at most `size`, and its lines there. */
export function fitInto(
	text: string,
	{ w, h }: { w: number; h: number },
	size: number,
	lineHeight: number,
): { size: number; lines: string[] } {
	const least = Math.min(size, Math.max(4, size / 3))
	for (let at = size; ; at *= 0.92) {
		const most = Math.max(1, Math.floor(h / (at * lineHeight)))
		const wholeWords = text.split(/\s+/).every((word) => textWidth(word, at) <= w)
		const lines = wrap(text, { width: w, size: at, most: most + 1 })
		if (lines.length <= most && (wholeWords || at < size * 0.6)) return { size: at, lines }
		if (at * 0.92 < least) return { size: at, lines: wrap(text, { width: w, size: at, most }) }
	}
}

import type { Rect } from '../svg.js'
import { clipped } from '../svg.js'
import { lookUp } from '../values.js'
import { fitInto, textLines } from '../words/text.js'
import { LINE_HEIGHT } from './pen.js'

interface Label {
	words: string
	size: number
	fill: string
	align?: unknown
	verticalAlign?: unknown
}

const ANCHORS = { start: 'start', 'start-legacy': 'start', end: 'end', 'end-legacy': 'end' } as const
type Anchor = 'start' | 'middle' | 'end'

/** The text inside a shape, smaller where it would not fit: the letters here are others than those on the canvas. */
export function label(box: Rect, { words, size, fill, align, verticalAlign }: Label): string {
	if (words.trim() === '' || box.w < 4 || box.h < 4) return ''
	const fit = fitInto(words, box, size, LINE_HEIGHT)
	const anchor = lookUp<Anchor>(ANCHORS, align, 'middle')
	const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.w : box.x + box.w / 2
	const line = fit.size * LINE_HEIGHT
	const left = box.h - fit.lines.length * line
	const top = box.y + (verticalAlign === 'start' ? 0 : verticalAlign === 'end' ? left : left / 2)
	return clipped(box, textLines(fit.lines, x, top, line, { size: fit.size, fill, anchor }))
}

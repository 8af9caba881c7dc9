import { COLOURS } from './palette.js'
import { rect, sign } from './svg.js'
import type { Rect } from './svg.js'
import { textWidth } from './words/letterWidths.js'
import { textLines } from './words/text.js'
import { wrap } from './words/wrap.js'

/** A word or two in a round box; without one where it has neither ground nor edge. */
export interface Chip {
	words: string
	colour?: string
	ground?: string
	edge?: string
	bold?: boolean
	padding?: number
	sign?: { path: string; box: number }
	/** Stands at the end of its row, behind all others. */
	last?: true
}

const SIZE = 12
const LINE = 16
const SIGN = 13
const SIGN_GAP = 4
/** Of what is longer than a row. */
const MOST_LINES = 4

interface Row {
	x: number
	y: number
	w: number
	/** Of a chip of one line. */
	height: number
	gap: number
}

/** Chips beside each other, and in another row where there is no room. One that is longer than a row is as many lines. */
export function chipRows(
	chips: readonly Chip[],
	{ x, y, w, height, gap }: Row,
): { svg: string; height: number } {
	let svg = ''
	let at = x
	let top = y
	let tall = 0
	for (const chip of [...chips.filter((one) => !one.last), ...chips.filter((one) => one.last)]) {
		const { words, bold, padding = 8 } = chip
		const rest = 2 * padding + (chip.sign ? SIGN + SIGN_GAP : 0)
		// A little more than it was found to take, so that rounding breaks nothing.
		const lines = wrap(words, { width: w - rest + 0.5, size: SIZE, bold, most: MOST_LINES })
		const wide = Math.min(w, Math.max(...lines.map((line) => textWidth(line, SIZE, bold))) + rest)
		const high = height + (lines.length - 1) * LINE
		if (at > x && at + wide > x + w) {
			at = x
			top += tall + gap
			tall = 0
		}
		svg += drawn(chip, lines, { x: chip.last ? x + w - wide : at, y: top, w: wide, h: high })
		at += wide + gap
		tall = Math.max(tall, high)
	}
	return { svg, height: chips.length === 0 ? 0 : top + tall - y }
}

function drawn(chip: Chip, lines: readonly string[], { x, y, w, h }: Rect): string {
	const { colour = COLOURS.soft, ground, edge, bold, padding = 8 } = chip
	const middle = y + h / 2
	const start = x + padding + (chip.sign ? SIGN + SIGN_GAP : 0)
	const inset = edge ? 0.75 : 0
	const box =
		ground || edge
			? rect(
					{ x: x + inset, y: y + inset, w: w - 2 * inset, h: h - 2 * inset },
					{
						rx: Math.min(10.5, h / 2),
						fill: ground ?? 'none',
						stroke: edge,
						'stroke-width': edge ? 1.5 : undefined,
					},
				)
			: ''
	const mark = chip.sign
		? sign(chip.sign.path, { x: x + padding, y: middle - SIGN / 2, size: SIGN, box: chip.sign.box, colour })
		: ''
	// Found a little too wide, so in the middle of its box, and at the end of its row where it stands there.
	const inBox = (ground || edge) && !chip.sign && lines.length === 1
	const anchor = chip.last ? 'end' : inBox ? 'middle' : 'start'
	const end = x + w - padding
	const at = anchor === 'end' ? end : anchor === 'middle' ? (start + end) / 2 : start
	const look = { size: SIZE, fill: colour, bold, anchor } as const
	return box + mark + textLines(lines, at, middle - (lines.length * LINE) / 2, LINE, look, end - start + 1)
}

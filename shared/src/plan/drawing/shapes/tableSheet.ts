import { COLOURS } from '../palette.js'
import { rect } from '../svg.js'
import type { Rect } from '../svg.js'

/** How wide the frame is that maps and grids lie in, as on the canvas. */
const FRAME = 10

/** The sheet of a map or a grid, in its frame. */
export const tableSheet = (width: number, height: number): string =>
	rect(tableBox(width, height), { rx: 14, fill: COLOURS.sunken, stroke: COLOURS.rule }) +
	rect({ x: 0, y: 0, w: width, h: height }, { rx: 8, fill: COLOURS.sheet })

export const tableBox = (width: number, height: number): Rect => ({
	x: -FRAME,
	y: -FRAME,
	w: width + 2 * FRAME,
	h: height + 2 * FRAME,
})

/** A line across the whole sheet. */
export const ruleAcross = (y: number, width: number, strong = false): string =>
	rect({ x: 0, y: y - 0.5, w: width, h: 1 }, { fill: strong ? COLOURS['rule-strong'] : COLOURS.rule })

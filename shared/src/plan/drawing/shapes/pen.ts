import type { Attributes } from '../svg.js'
import { HALF_FILLED, colourSet } from '../palette.js'
import { lookUp, sizeOf } from '../values.js'
import type { Values } from '../values.js'

/** How tldraw's shapes are drawn and written: widths and sizes by the names of their styles, in page units. */

const STROKES = { s: 2, m: 3.5, l: 5, xl: 10 }
const TEXTS = { s: 18, m: 24, l: 36, xl: 44 }
const LABELS = { s: 18, m: 22, l: 26, xl: 32 }
const ARROW_LABELS = { s: 18, m: 20, l: 24, xl: 28 }

/** Of a line of text, in shares of its size. */
export const LINE_HEIGHT = 1.35
/** Around the text in a note and in a geometric shape. */
export const LABEL_PADDING = 16

export const scaleOf = ({ scale }: Values): number => Math.min(100, sizeOf(scale, 1))

const sized =
	(sizes: Readonly<Record<string, number>>, otherwise: number) =>
	(props: Values): number =>
		lookUp(sizes, props['size'], otherwise) * scaleOf(props)

export const strokeWidth = sized(STROKES, STROKES.m)
export const textSize = sized(TEXTS, TEXTS.m)
export const labelSize = sized(LABELS, LABELS.m)
export const arrowLabelSize = sized(ARROW_LABELS, ARROW_LABELS.m)

/** The line of a shape. What is drawn by hand on the canvas is drawn straight here. */
export function stroked(props: Values): Attributes {
	const width = strokeWidth(props)
	const dashes: Readonly<Record<string, string>> = {
		dashed: `${width * 2} ${width * 2}`,
		dotted: `0.1 ${width * 2}`,
	}
	return {
		stroke: colourSet(props['color']).solid,
		'stroke-width': width,
		'stroke-dasharray': lookUp<string | undefined>(dashes, props['dash'], undefined),
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
	}
}

export function fillOf({ fill, color }: Values): string {
	const { semi, fill: full } = colourSet(color)
	return lookUp({ semi: HALF_FILLED, solid: semi, pattern: semi, fill: full }, fill, 'none')
}

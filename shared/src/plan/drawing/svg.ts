/** SVG as text, put together from small pieces. Whatever people wrote goes through `escapeXml`. */

/** What XML 1.0 cannot hold at all: control characters, halves of a sign, and two places that are none. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeXml = (text: string): string =>
	text.replaceAll(UNWRITABLE, '\ufffd').replaceAll(/[&<>"]/g, (one) => ENTITIES[one]!)

/** A tenth of a page unit is less than any screen or printer shows. */
export const n = (value: number): string =>
	Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0'

export type Attributes = Readonly<Record<string, string | number | undefined>>

export function element(name: string, attributes: Attributes, content = ''): string {
	let written = ''
	for (const [key, value] of Object.entries(attributes)) {
		if (value === undefined) continue
		written += ` ${key}="${typeof value === 'number' ? n(value) : escapeXml(value)}"`
	}
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

export interface Rect {
	x: number
	y: number
	w: number
	h: number
}

export const rect = ({ x, y, w, h }: Rect, attributes: Attributes): string =>
	element('rect', { x, y, width: Math.max(0, w), height: Math.max(0, h), ...attributes })

/** Shows of what is drawn only what lies within a rectangle. An inner picture clips by itself, and needs no id. */
export function clipped({ x, y, w, h }: Rect, content: string): string {
	if (content === '') return ''
	const box = { x, y, width: Math.max(1, w), height: Math.max(1, h) }
	return element(
		'svg',
		{ ...box, viewBox: [x, y, box.width, box.height].map(n).join(' '), overflow: 'hidden' },
		content,
	)
}

/** One of the signs of `signs.ts`, drawn in a square of `box`, at a place and a size. */
export function sign(
	path: string,
	{ x, y, size, box, colour, line = 1.8, filled = false }: SignPlace,
): string {
	const scale = size / box
	return element('path', {
		d: path,
		transform: `translate(${n(x)} ${n(y)}) scale(${Math.round(scale * 1000) / 1000})`,
		fill: filled ? colour : 'none',
		stroke: colour,
		'stroke-width': line,
		'stroke-linecap': 'round',
		'stroke-linejoin': 'round',
	})
}

interface SignPlace {
	x: number
	y: number
	size: number
	/** The side of the square that the path was drawn in. */
	box: number
	colour: string
	line?: number
	filled?: boolean
}

import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { FITS } from '../model/domain.js'
import type { Fit } from '../model/domain.js'
import { cellKey } from '../model/shapes/map.js'
import type { MapShape } from '../model/shapes/map.js'
import { countFits } from '../model/shapes/countFits.js'
import { isCardKind } from '../model/cards.js'
import type { GridShape } from '../model/shapes/grid.js'
import { gridCellKey, gridLayout } from '../model/shapes/gridLayout.js'
import { mapLayout } from '../model/shapes/mapLayout.js'
import type { MapBand, MapColumn } from '../model/shapes/mapLayout.js'
import { n, rect as drawnRect } from './drawing/svg.js'

/** The picture is seen at a few hundred pixels: no words, and verdicts in fuller tones than on the board itself. */
const FIT_TONES: Record<Fit, string> = {
	supports: '#8fc9a1',
	workable: '#9cc8e0',
	strains: '#f0cb74',
	blocks: '#e08c84',
	unknown: '#e6e8eb',
}
const PAPER = '#f6f4ee'
const INK = '#cfd4da'
const CARD = '#ffffff'
const NOTE = '#f7e7a6'
const PIN = '#7d1a1f'

/** Height of a card whose text nobody measures here, in page units. */
const CARD_HEIGHT = 130
const NOTE_SIZE = 200
const PIN_RADIUS = 16
/** Room around the content, as a share of its longer side. */
const MARGIN = 0.05
/** Width to height. */
const RATIO = 16 / 10
/** More shapes than this would be dots; the first ones stand for the rest. */
const MAX_SHAPES = 1500

interface Part {
	x: number
	y: number
	w: number
	h: number
	svg: string
}

/**
 * A small SVG of what lies on the first page: the map as a heat map, a grid as a lattice, cards and shapes as sheets, impediments
 * as pins.
 */
export function boardPicture(records: Iterable<TLRecord>): string {
	const all = [...records]
	const home = firstPage(all)
	const parts: Part[] = []
	for (const record of all) {
		if (record.typeName !== 'shape' || record.parentId !== home || parts.length >= MAX_SHAPES) continue
		const part = partOf(record)
		if (part) parts.push(part)
	}
	const box = frame(parts)
	const body = parts.map((part) => part.svg).join('')
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[box.x, box.y, box.w, box.h].map(n).join(' ')}" preserveAspectRatio="xMidYMid meet">` +
		`<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.w)}" height="${n(box.h)}" fill="${PAPER}"/>${body}</svg>`
	)
}

/** That of a store which was just made, where the records are without any. */
function firstPage(records: readonly TLRecord[]): string {
	const pages = records.filter((record) => record.typeName === 'page')
	return pages.toSorted((a, b) => (a.index < b.index ? -1 : 1))[0]?.id ?? 'page:page'
}

function partOf(shape: TLShape | MapShape): Part | undefined {
	const { x, y } = shape
	const type: string = shape.type
	if (type === 'map') return mapPart(shape as MapShape)
	if (type === 'grid') return gridPart(shape as unknown as GridShape)
	const props: Record<string, unknown> = { ...shape.props }
	const size = (key: string, otherwise: number) => {
		const value = props[key]
		return typeof value === 'number' && value > 0 && value < 1e5 ? value : otherwise
	}
	if (isCardKind(type)) return sheet(x, y, size('w', 280), CARD_HEIGHT, CARD)
	switch (type) {
		case 'note':
			return sheet(x, y, NOTE_SIZE, NOTE_SIZE, NOTE)
		case 'impediment': {
			const circle = `<circle cx="${n(x + PIN_RADIUS)}" cy="${n(y + PIN_RADIUS)}" r="${PIN_RADIUS}" fill="${PIN}"/>`
			return { x, y, w: 2 * PIN_RADIUS, h: 2 * PIN_RADIUS, svg: circle }
		}
		case 'geo':
		case 'frame':
		case 'image':
			return sheet(x, y, size('w', 100), size('h', 100), CARD)
		default:
			return undefined
	}
}

function sheet(x: number, y: number, w: number, h: number, fill: string): Part {
	return { x, y, w, h, svg: rect(x, y, w, h, fill, 8) }
}

function mapPart({ x, y, props }: MapShape): Part {
	const layout = mapLayout(props)
	const cells = layout.rows.flatMap((row) =>
		layout.columns.map((column) => {
			const fit = props.cells[cellKey(row.key, column.key)]?.fit ?? 'unknown'
			return rect(x + column.x + 3, y + row.y + 3, column.width - 6, row.height - 6, FIT_TONES[fit], 4)
		}),
	)
	const folded = layout.categories
		.filter((band) => band.folded)
		.flatMap((band) => layout.columns.map((column) => strip({ x, y }, props, band, column)))
	const heads = [
		...layout.rows.map((row) => rect(x + 16, y + row.y + row.height / 2 - 5, 150, 10, INK, 5)),
		...layout.columns.map((column) =>
			rect(x + column.x + 10, y + layout.headerHeight - 36, column.width - 40, 12, INK, 6),
		),
		rect(x + 16, y + 20, 260, 18, INK, 9),
	]
	return {
		x,
		y,
		w: layout.width,
		h: layout.height,
		svg: `${rect(x, y, layout.width, layout.height, CARD, 12)}${heads.join('')}${cells.join('')}${folded.join('')}`,
	}
}

/** Of rows that are folded away, how much of a column is of which verdict. */
function strip(
	at: { x: number; y: number },
	{ cells }: MapShape['props'],
	band: MapBand,
	column: MapColumn,
): string {
	const counts = countFits(cells, band.rows, [column.key])
	const share = (column.width - 6) / band.rows.length
	let x = at.x + column.x + 3
	return FITS.map((fit) => {
		const w = counts[fit] * share
		x += w
		return w > 0 ? rect(x - w, at.y + band.y + 3, w, band.height - 6, FIT_TONES[fit], 4) : ''
	}).join('')
}

/** What stands in its cells is text, for the most part: filled or not is all one can see of it. */
function gridPart({ x, y, props }: GridShape): Part {
	const layout = gridLayout(props)
	const cells = layout.rows.flatMap((row) =>
		layout.columns.map((column) => {
			const filled = Object.values(props.cells[gridCellKey(row.key, column.key)] ?? {}).some(Boolean)
			const fill = filled ? FIT_TONES.workable : FIT_TONES.unknown
			return rect(x + column.x + 3, y + row.y + 3, column.width - 6, row.height - 6, fill, 4)
		}),
	)
	const heads = layout.rows.map((row) => rect(x + 16, y + row.y + row.height / 2 - 5, 90, 10, INK, 5))
	return {
		x,
		y,
		w: layout.width,
		h: layout.height,
		svg: `${rect(x, y, layout.width, layout.height, CARD, 12)}${rect(x + 16, y + 24, 320, 18, INK, 9)}${heads.join('')}${cells.join('')}`,
	}
}

/** The content's box with a margin, widened to the ratio of a picture in a list. */
function frame(parts: Part[]): { x: number; y: number; w: number; h: number } {
	if (parts.length === 0) return { x: 0, y: 0, w: 16, h: 10 }
	const left = Math.min(...parts.map((part) => part.x))
	const top = Math.min(...parts.map((part) => part.y))
	const right = Math.max(...parts.map((part) => part.x + part.w))
	const bottom = Math.max(...parts.map((part) => part.y + part.h))
	const margin = MARGIN * Math.max(right - left, bottom - top)
	const w = Math.max(right - left + 2 * margin, (bottom - top + 2 * margin) * RATIO)
	const h = w / RATIO
	return { x: (left + right - w) / 2, y: (top + bottom - h) / 2, w, h }
}

const rect = (x: number, y: number, w: number, h: number, fill: string, radius: number): string =>
	drawnRect({ x, y, w, h }, { rx: radius, fill, stroke: INK, 'stroke-width': 1 })

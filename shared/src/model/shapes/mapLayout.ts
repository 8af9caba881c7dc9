import { CATEGORIES } from '../domain.js'
import type { Category } from '../domain.js'
import type { MapApproach, MapAspect, MapShapeProps } from './map.js'

/**
 * Where everything on a map lies, in page units from its top left corner. The canvas, its hit test and the server's picture
 * all read this, so that a card lands on the cell people see.
 */

/** The fixed measures of a map, in page units. */
export const MAP_SIZES = {
	titleHeight: 56,
	columnHeadingHeight: 68,
	categoryHeight: 34,
	rowHeight: 52,
	rowHeadingWidth: 248,
	columnWidth: 216,
	/** A map without columns is still wide enough to say what to do next. */
	leastColumns: 3,
} as const

export interface MapRow {
	key: string
	aspect: MapAspect
	category: Category
	y: number
	height: number
}

export interface MapColumn {
	key: string
	approach: MapApproach
	x: number
	width: number
}

/** The band that heads the rows of one category; categories without rows have none. */
export interface MapBand {
	category: Category
	y: number
	height: number
	/** Whether it stands for its rows, which are not shown. */
	folded: boolean
	/** The keys of its rows from top to bottom, shown or not. */
	rows: string[]
}

export interface MapLayout {
	width: number
	height: number
	/** Title and column headings together; the first band starts below. */
	headerHeight: number
	/** Where the columns begin: left of it stand the names of the rows. */
	rowHeadingWidth: number
	/** Those that are shown, from top to bottom. */
	rows: MapRow[]
	columns: MapColumn[]
	categories: MapBand[]
	/** Where a cell lies; of a row that is folded away, its column's part of the band. */
	cell(aspect: string, approach: string): { x: number; y: number; w: number; h: number } | undefined
	/** The keys of the cell at a point; none over headings and bands, folded or not. */
	cellAt(x: number, y: number): { aspect: string; approach: string } | undefined
}

/** The order of what lies by key, each with its place among the others. */
export const byIndexThenKey = <Item extends { index: string }>(
	[a, first]: [string, Item],
	[b, second]: [string, Item],
): number => {
	// The key settles equal indices, which two people inserting at once can make, the same way on every replica.
	if (first.index !== second.index) return first.index < second.index ? -1 : 1
	return a < b ? -1 : 1
}

/** The columns from left to right. */
export const orderedApproaches = (props: Pick<MapShapeProps, 'approaches'>): [string, MapApproach][] =>
	Object.entries(props.approaches).toSorted(byIndexThenKey)

/** The rows from top to bottom: by category, then by the team's order. */
export function orderedAspects(props: Pick<MapShapeProps, 'aspects'>): [string, MapAspect][] {
	const sorted = Object.entries(props.aspects).toSorted(byIndexThenKey)
	return CATEGORIES.flatMap((category) => sorted.filter(([, aspect]) => aspect.category === category))
}

export function mapLayout(props: Pick<MapShapeProps, 'approaches' | 'aspects' | 'folded'>): MapLayout {
	const { columnWidth, rowHeadingWidth, rowHeight, categoryHeight } = MAP_SIZES
	const headerHeight = MAP_SIZES.titleHeight + MAP_SIZES.columnHeadingHeight

	const columns = orderedApproaches(props).map(([key, approach], at): MapColumn => {
		return { key, approach, x: rowHeadingWidth + at * columnWidth, width: columnWidth }
	})

	const rows: MapRow[] = []
	const categories: MapBand[] = []
	const places = new Map<string, { y: number; height: number }>()
	let y: number = headerHeight
	for (const [key, aspect] of orderedAspects(props)) {
		let band = categories.at(-1)
		if (band?.category !== aspect.category) {
			const folded = Boolean(props.folded[aspect.category])
			band = { category: aspect.category, y, height: categoryHeight, folded, rows: [] }
			categories.push(band)
			y += categoryHeight
		}
		band.rows.push(key)
		places.set(key, band)
		if (band.folded) continue
		const row: MapRow = { key, aspect, category: aspect.category, y, height: rowHeight }
		rows.push(row)
		places.set(key, row)
		y += rowHeight
	}

	return {
		width: rowHeadingWidth + Math.max(columns.length, MAP_SIZES.leastColumns) * columnWidth,
		height: y,
		headerHeight,
		rowHeadingWidth,
		rows,
		columns,
		categories,
		cell(aspectKey, approachKey) {
			const place = places.get(aspectKey)
			const column = columns.find(({ key }) => key === approachKey)
			return place && column && { x: column.x, y: place.y, w: column.width, h: place.height }
		},
		cellAt(px, py) {
			const under = rows.find((row) => py >= row.y && py < row.y + row.height)
			const beside = columns.find((column) => px >= column.x && px < column.x + column.width)
			return under && beside && { aspect: under.key, approach: beside.key }
		},
	}
}

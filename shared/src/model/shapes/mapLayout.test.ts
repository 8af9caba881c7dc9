import { expect, test } from 'vitest'
import { ASPECTS, categoryOf } from '../domain.js'
import { countFits } from './countFits.js'
import { UNJUDGED, newApproach } from './map.js'
import type { MapShapeProps } from './map.js'
import { MAP_SIZES, mapLayout } from './mapLayout.js'

const index = (at: number) => `a${at.toString(36)}` as MapShapeProps['aspects'][string]['index']

const props = (folded: MapShapeProps['folded'] = {}): MapShapeProps => ({
	title: '',
	approaches: {
		blended_learning: newApproach({ code: 'blended_learning', label: '', index: index(1) }),
		dual_enrollment: newApproach({ code: 'dual_enrollment', label: '', index: index(2) }),
	},
	aspects: Object.fromEntries(
		ASPECTS.map((code, at) => [code, { code, label: '', category: categoryOf(code), index: index(at + 1) }]),
	),
	cells: {},
	folded,
})

const middle = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }) =>
	[x + w / 2, y + h / 2] as const

test('every cell is found again at its own place', () => {
	const layout = mapLayout(props())
	for (const aspect of ASPECTS) {
		const cell = layout.cell(aspect, 'dual_enrollment')!
		expect(layout.cellAt(...middle(cell))).toEqual({ aspect, approach: 'dual_enrollment' })
	}
})

test('a folded category is its band alone: its rows go, those below move up by their height, those above stay', () => {
	const open = mapLayout(props())
	const folded = mapLayout(props({ space: true }))
	const rowY = (layout: typeof open, aspect: string) => layout.rows.find(({ key }) => key === aspect)?.y
	expect(rowY(folded, 'building_layout')).toBeUndefined()
	expect(rowY(folded, 'grading')).toBe(rowY(open, 'grading'))
	expect(rowY(folded, 'technology')).toBe(rowY(open, 'technology')! - 4 * MAP_SIZES.rowHeight)
	expect(folded.height).toBe(open.height - 4 * MAP_SIZES.rowHeight)
	expect(folded.categories.find(({ category }) => category === 'space')).toMatchObject({
		folded: true,
		rows: ['building_layout', 'classroom_furnishings', 'library_media_centre', 'open_spaces'],
	})
})

test('a cell that is folded away lies in its band, and no card lands on a band', () => {
	const layout = mapLayout(props({ processes: true }))
	const cell = layout.cell('grading', 'blended_learning')!
	expect(cell).toMatchObject({ y: layout.headerHeight, h: MAP_SIZES.categoryHeight })
	expect(layout.cellAt(...middle(cell))).toBeUndefined()
})

test('cells that nobody judged count as not yet known', () => {
	const cells: MapShapeProps['cells'] = { 'grading:blended_learning': { ...UNJUDGED, fit: 'blocks' } }
	expect(countFits(cells, ['grading', 'discipline'], ['blended_learning', 'dual_enrollment'])).toEqual({
		supports: 0,
		workable: 0,
		strains: 0,
		blocks: 1,
		unknown: 3,
	})
})

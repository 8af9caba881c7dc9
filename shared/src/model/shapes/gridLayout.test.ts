import { getIndices } from '@tldraw/utils'
import { describe, expect, test } from 'vitest'
import { GRIDS, GRID_KINDS } from './grid.js'
import type { GridItem, GridShapeProps } from './grid.js'
import { GRID_MEASURES, GRID_SIZES, gridLayout, linesOf } from './gridLayout.js'

const items = (codes: readonly string[]): Record<string, GridItem> => {
	const indices = getIndices(codes.length)
	return Object.fromEntries(codes.map((code, at) => [code, { code, label: '', index: indices[at]! }]))
}

const propsOf = (grid: GridShapeProps['grid'], cells: GridShapeProps['cells'] = {}): GridShapeProps => ({
	grid,
	rows: items(GRIDS[grid].rows.codes),
	columns: items(GRIDS[grid].columns.codes),
	cells,
	begins: '',
})

const line = (key: string) => ({
	key,
	live: true,
	item: { code: key, label: key, index: 'a1' as GridItem['index'] },
})

describe('the layout of a grid', () => {
	test.each(GRID_KINDS)(
		'of %s puts every cell where its row and its column meet, and finds it there again',
		(grid) => {
			const layout = gridLayout(propsOf(grid))
			for (const row of layout.rows) {
				for (const column of layout.columns) {
					const cell = layout.cell(row.key, column.key)!
					expect(cell).toEqual({ x: column.x, y: row.y, w: column.width, h: row.height })
					expect(layout.cellAt(cell.x + 1, cell.y + cell.h - 1)).toEqual({ row: row.key, column: column.key })
				}
			}
			expect(layout.cellAt(1, layout.headerHeight + 1)).toBeUndefined()
			expect(layout.cellAt(layout.rowHeading + 1, 1)).toBeUndefined()
		},
	)

	test('puts what is taken from other records before its own', () => {
		const live = { rows: [line('blended_learning')], columns: [], chips: () => 0 }
		const { rows } = gridLayout(propsOf('curriculum_match'), live)
		expect(rows.map(({ key }) => key).slice(0, 2)).toEqual(['blended_learning', 'language_arts'])
		expect(rows.map(({ live: isLive }) => isLive).slice(0, 2)).toEqual([true, false])
	})

	test('makes a row taller for a long text and for many cards, and the others not', () => {
		const long = 'a long text '.repeat(20)
		const [first, second] = gridLayout(propsOf('purpose', { 'visit_1:now': { text: long } })).rows
		expect(first!.height).toBeGreaterThan(GRID_MEASURES.purpose.row)
		expect(second!.height).toBe(GRID_MEASURES.purpose.row)
		expect(second!.y).toBe(first!.y + first!.height)

		const chips = (row: string) => (row === 'know' ? 5 : 0)
		const [know, understand] = gridLayout(propsOf('teacher_support'), { rows: [], columns: [], chips }).rows
		expect(know!.height).toBeGreaterThan(5 * GRID_SIZES.chipHeight)
		expect(understand!.height).toBe(GRID_MEASURES.teacher_support.row)
	})

	test('is wide and tall enough for a word where it has no columns or no rows', () => {
		for (const grid of ['served_badly', 'teacher_help'] as const) {
			const { width, height, headerHeight } = gridLayout(propsOf(grid))
			expect(width).toBeGreaterThan(600)
			expect(height).toBeGreaterThanOrEqual(headerHeight + GRID_SIZES.leastBody)
		}
	})

	test('counts lines by paragraphs, and no more than it shows', () => {
		expect(linesOf('', 200)).toBe(1)
		expect(linesOf('one\ntwo', 200)).toBe(2)
		expect(linesOf('x'.repeat(10_000), 200)).toBe(GRID_SIZES.mostLines)
	})
})

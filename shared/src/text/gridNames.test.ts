import { expect, test } from 'vitest'
import { GRIDS, GRID_KINDS } from '../model/shapes/grid.js'
import { gridFieldTexts } from './grids.js'
import { itemName } from './gridNames.js'

test.each(GRID_KINDS)('every row, column and field of %s has a name', (grid) => {
	for (const axis of ['rows', 'columns'] as const) {
		for (const code of GRIDS[grid][axis].codes)
			expect(itemName(grid, axis, { code, label: '' })).not.toMatch(/Without a name|_/)
	}
	for (const name of Object.keys(GRIDS[grid].fields)) expect(gridFieldTexts).toHaveProperty(name)
})

test('the team’s own name wins, and what the team added without one says so', () => {
	expect(itemName('who_and_when', 'rows', { code: '7', label: 'Seventh' })).toBe('Seventh')
	expect(itemName('who_and_when', 'rows', { code: 'other', label: 'Night school' })).toBe('Night school')
	expect(itemName('who_and_when', 'rows', { code: 'other', label: '' })).toBe('Without a name yet')
	expect(itemName('who_and_when', 'rows', { code: 'toString', label: '' })).toBe('Without a name yet')
})

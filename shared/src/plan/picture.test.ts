import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readRecords } from '../board/read.js'
import { seedCanvas } from '../board/seed.js'
import { TEMPLATES } from '../model/domain.js'
import { GRIDS } from '../model/shapes/grid.js'
import type { GridKind } from '../model/shapes/grid.js'
import { change, geo, impediment } from '../testing/records.js'
import { boardPicture } from './picture.js'

const viewBox = (svg: string) => /viewBox="([^"]+)"/.exec(svg)![1]!.split(' ').map(Number)

test('a blank board has a picture too', () => {
	expect(viewBox(boardPicture([]))).toEqual([0, 0, 16, 10])
})

test('every cell of the map, every card and every pin is in the picture', () => {
	const doc = new Y.Doc()
	seedCanvas(doc, {
		title: 'Plan',
		template: 'environment_map',
		approaches: ['blended_learning', 'dual_enrollment'],
	})
	const records = [...readRecords(doc, 'canvas').records.values()]
	const cells = (svg: string) => svg.match(/#e6e8eb/g)?.length
	const svg = boardPicture([...records, change('a'), geo('b'), impediment('i')])
	expect(cells(svg)).toBe(15 * 2)
	expect(svg.match(/<circle/g)).toHaveLength(1)
})

test('rows that are folded away are a strip in their band, by verdict', () => {
	const doc = new Y.Doc()
	seedCanvas(doc, { title: 'Plan', template: 'environment_map', approaches: ['blended_learning'] })
	const records = [...readRecords(doc, 'canvas').records.values()].map((record) =>
		record.typeName === 'shape' && record.id === 'shape:map'
			? { ...record, props: { ...record.props, folded: { processes: true } } }
			: record,
	)
	expect(boardPicture(records).match(/#e6e8eb/g)).toHaveLength(15 - 6 + 1)
})

test('the picture holds all shapes and keeps its ratio', () => {
	const [x, y, w, h] = viewBox(
		boardPicture([geo('a', { x: -500, y: 40 }), geo('b', { x: 900, y: 300 })]),
	) as [number, number, number, number]
	expect(x).toBeLessThan(-500)
	expect(x + w).toBeGreaterThan(1000)
	expect(y + h).toBeGreaterThan(400)
	expect(w / h).toBeCloseTo(1.6, 2)
})

test('a name in a record never becomes markup', () => {
	const shape = geo('a', { meta: { '"><script>': '<script>alert(1)</script>' } })
	expect(boardPicture([shape])).not.toContain('script')
})

test('every template has a picture: its own page alone, cards of all kinds as sheets, a grid as a lattice', () => {
	for (const template of TEMPLATES) {
		const doc = new Y.Doc()
		seedCanvas(doc, { title: 'Plan', template, approaches: ['blended_learning'] })
		const records = [...readRecords(doc, 'canvas').records.values()]
		const svg = boardPicture(records)
		expect(svg).not.toContain('NaN')
		if (template === 'blank') continue
		const cells = template === 'environment_map' ? 15 : gridCells(template)
		expect(svg.match(/#e6e8eb/g)?.length ?? 0, template).toBe(cells)
	}
})

const gridCells = (grid: GridKind) => GRIDS[grid].rows.codes.length * GRIDS[grid].columns.codes.length

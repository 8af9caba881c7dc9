import { expect, test } from 'vitest'
import { tableCsv } from '../../plan/dataTable.js'
import { PlanProjection } from '../../plan/PlanProjection.js'
import { wholeBoard } from '../../testing/wholeBoard.js'
import { dataFiles } from './dataFiles.js'

const board = wholeBoard()
const { plan } = new PlanProjection([...board.canvas, ...board.review, ...board.leaders], '2026-11-24')
const files = dataFiles({ plan, discussion: [], subjects: new Map() } as never)

test('the tables of a snapshot hold every text of the board in full', () => {
	const text = files.map(({ table }) => tableCsv(table)).join('\n')
	const marks = [...board.marks.everybody, ...board.marks.leaders]
	expect(marks.filter((mark) => !text.includes(mark))).toEqual([])
})

test('every row has a value for each column', () => {
	for (const { name, table } of files)
		for (const row of table.rows) expect(row, name).toHaveLength(table.columns.length)
})

test('the dictionary says of every column of every file what stands in it', () => {
	const dictionary = files.at(-1)!
	expect(dictionary.name).toBe('data-dictionary.csv')
	const said = dictionary.table.rows.map(([file, column]) => `${file} ${column}`)
	const there = files.flatMap(({ name, table }) => table.columns.map(({ head }) => `${name} ${head}`))
	expect(said.toSorted()).toEqual(there.toSorted())
	for (const row of dictionary.table.rows) expect(row.filter((value) => value === '').length).toBeLessThan(2)
	const fit = dictionary.table.rows.find(([file, column]) => file === 'cells.csv' && column === 'fit')
	expect(fit?.[4]).toContain('blocks = Blocks; unknown = Not yet known')
})

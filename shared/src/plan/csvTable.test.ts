import { expect, test } from 'vitest'
import { csvTable, typedIn } from './csvTable.js'
import { readCsv } from './readCsv.js'

const body = (...cells: string[]) => csvTable([cells]).slice(1)

test('cells with signs of their own are quoted, and a spreadsheet knows the file by its mark', () => {
	expect(csvTable([['a', 'b']])).toBe('\uFEFFa,b\r\n')
	expect(body('a,b', 'say "so"', 'two\nlines', ' apart ')).toBe(
		'"a,b","say ""so""","two\nlines"," apart "\r\n',
	)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＠x'])(
	'no cell is run as a formula: %j',
	(typed) => {
		const row = readCsv(csvTable([[typed]]), 10).rows[0]!
		expect(row.cells).toEqual([`'${typed}`])
		expect(typedIn(row.cells[0]!)).toBe(typed)
	},
)

test('an apostrophe that somebody typed stays', () => {
	expect(typedIn(readCsv(csvTable([["'=1"]]), 10).rows[0]!.cells[0]!)).toBe("'=1")
	expect(typedIn("'tis the season")).toBe("'tis the season")
})

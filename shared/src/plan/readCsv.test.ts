import { describe, expect, test } from 'vitest'
import { readCsv } from './readCsv.js'

const cells = (text: string) => readCsv(text, 100).rows.map((row) => row.cells)

describe('how tables are written', () => {
	test.each([
		['commas', 'a,b\n1,2'],
		['semicolons, with commas in them', 'a;b\n1;2'],
		['tabs', 'a\tb\n1\t2'],
		['a byte order mark and Windows line ends', '\uFEFFa,b\r\n1,2\r\n'],
		['old Macintosh line ends', 'a,b\r1,2'],
		['empty lines', '\n\na,b\n\n , \n1,2\n\n'],
		['quotation marks around everything', '"a","b"\n"1","2"'],
	])('with %s', (_how, text) => {
		expect(cells(text)).toEqual([
			['a', 'b'],
			['1', '2'],
		])
	})

	test('a quoted cell holds delimiters, quotation marks and lines', () => {
		expect(cells('a;b\n"x;""y""\nz";2')).toEqual([
			['a', 'b'],
			['x;"y"\nz', '2'],
		])
	})

	test('a quotation mark inside of a bare cell is one', () => {
		expect(cells('a,b\nthe 5" screen,2')[1]).toEqual(['the 5" screen', '2'])
	})

	test('a row is known by the lines it begins and ends on', () => {
		const { rows } = readCsv('a,b\n"one\r\ntwo\rthree",x\ny,z', 100)
		expect(rows.map(({ line, lastLine }) => [line, lastLine])).toEqual([
			[1, 1],
			[2, 4],
			[5, 5],
		])
	})
})

describe('what is written badly', () => {
	test('a quotation mark that is never closed spoils the rest, and says so', () => {
		const { rows } = readCsv('a,b\n1,2\n"3,4\n5,6', 100)
		expect(rows.map(({ problem }) => problem)).toEqual([undefined, undefined, 'openQuote'])
	})

	test('what stands behind a closed quotation mark is kept and told', () => {
		expect(readCsv('a,b\n"x"y,2', 100).rows[1]).toEqual({
			line: 2,
			lastLine: 2,
			cells: ['xy', '2'],
			problem: 'strayQuote',
		})
	})

	test('only so many rows are read', () => {
		const { rows, isAll } = readCsv('a\n'.repeat(50), 10)
		expect([rows.length, isAll]).toEqual([10, false])
		expect(readCsv('a\n'.repeat(10), 10).isAll).toBe(true)
	})

	test.each([
		['nothing', ''],
		['a mark alone', '\uFEFF'],
		['line ends alone', '\r\n\r\n\n'],
	])('%s is no row', (_what, text) => {
		expect(cells(text)).toEqual([])
	})

	test.each([
		['quotation marks', '"'.repeat(1_000_000)],
		['delimiters', ','.repeat(1_000_000)],
		['pairs of them', '"",'.repeat(300_000)],
		['line ends', '\r\n'.repeat(500_000)],
	])('a million %s are read in one go', (_what, text) => {
		const began = Date.now()
		readCsv(text, 1001)
		expect(Date.now() - began).toBeLessThan(3000)
	})
})

import type { TLShapeId } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { IMPEDIMENT_DEFAULTS } from '../model/shapes/impediment.js'
import { impedimentsCsv } from './impedimentsCsv.js'

const id = 'shape:one' as TLShapeId

const linesOf = (statement: string, tiedTo: string[] = []) =>
	impedimentsCsv([{ impediment: { ...IMPEDIMENT_DEFAULTS, id, subjects: [], statement }, tiedTo }]).split(
		'\r\n',
	)

test('a heading and a line for each, in the words people read', () => {
	const [head, line, end] = linesOf('Bus contract', ['Scheduling × Blended learning', 'A change'])
	expect(head).toMatch(/^\u{feff}What stands in the way,Kind,Who can remove it,/u)
	expect(line).toBe(
		'Bus contract,Policy,School,,3,Raised,,,,,,Not known whether waivable,,,Scheduling × Blended learning; A change,Leaders only',
	)
	expect(end).toBe('')
})

test('commas, quotation marks and line ends stay within their cell', () => {
	expect(
		impedimentsCsv([
			{ impediment: { ...IMPEDIMENT_DEFAULTS, id, subjects: [], statement: 'a, "b"\nc' }, tiedTo: [] },
		]),
	).toContain('\r\n"a, ""b""\nc",Policy,')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('%j is no formula', (statement) => {
	expect(linesOf(statement)[1]?.replace('"', '').startsWith(`'${statement}`)).toBe(true)
})

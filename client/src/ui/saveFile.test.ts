import { expect, test } from 'vitest'
import { fileNameOf } from './saveFile'

test.each([
	['Changes Plan: 7/8 "now"? 2027-03-01.csv', 'Changes Plan 7 8 now 2027-03-01.csv'],
	['..\\..\\evil.csv', 'evil.csv'],
	['Plan \u202Evsc.exe.csv', 'Plan vsc.exe.csv'],
	['Año\n2027.csv', 'Año 2027.csv'],
])('%j is saved as a file that every system takes', (words, name) => {
	expect(fileNameOf(words)).toBe(name)
})

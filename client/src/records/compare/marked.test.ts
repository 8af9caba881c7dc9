import type { ComparedMap } from '@groundwork/shared/protocol/comparison'
import { expect, test } from 'vitest'
import { changedLines, isMarked, linesIn, markedCells } from './marked'
import type { ComparedCell, ComparedLine } from './marked'

const none = { added: 0, removed: 0 }
const cell = (more: Partial<ComparedCell> = {}): ComparedCell => ({
	before: 'strains',
	after: 'strains',
	moved: null,
	changes: none,
	impediments: none,
	...more,
})
const line = (key: string, where: ComparedLine['in'] = 'both'): ComparedLine => ({
	key,
	in: where,
	name: key,
})
const judgedLater: ComparedCell = { after: 'blocks', moved: null, changes: none, impediments: none }

const map: ComparedMap = {
	map: 'shape:map',
	in: 'both',
	title: '',
	rows: [line('grading'), line('discipline'), line('materials'), line('space')],
	columns: [line('blended'), line('portfolio'), line('fresh', 'after')],
	cells: {
		'grading:blended': cell({ after: 'workable', moved: 'better', changes: { added: 2, removed: 0 } }),
		'grading:portfolio': cell(),
		'discipline:blended': cell(),
		'discipline:portfolio': cell(),
		'discipline:fresh': judgedLater,
		'materials:blended': cell({ impediments: { added: 0, removed: 1 } }),
		'space:fresh': { ...judgedLater, after: 'unknown' },
	},
}

test('a cell has something to see where its verdict, its changes or its impediments are different', () => {
	expect(isMarked(cell())).toBe(false)
	expect(isMarked(cell({ moved: 'unknown', after: 'unknown' }))).toBe(true)
	expect(isMarked(cell({ changes: { added: 0, removed: 1 } }))).toBe(true)
	expect(isMarked(judgedLater)).toBe(true)
	expect(markedCells(map)).toBe(3)
})

test('rows and columns in which nothing is different are left out, those of one side alone never', () => {
	const { rows, columns } = changedLines(map)
	expect(rows.map(({ key }) => key)).toEqual(['grading', 'discipline', 'materials'])
	expect(columns.map(({ key }) => key)).toEqual(['blended', 'fresh'])
})

test('a row is as high as its fullest cell', () => {
	expect(linesIn(map, 'grading', map.columns)).toBe(3)
	expect(linesIn(map, 'materials', map.columns)).toBe(2)
	expect(linesIn(map, 'space', map.columns)).toBe(1)
	expect(linesIn(map, 'grading', [line('portfolio')])).toBe(1)
})

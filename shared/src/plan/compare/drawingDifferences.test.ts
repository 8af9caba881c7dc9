import { expect, test } from 'vitest'
import { arrowBinding, change, geo, note } from '../../testing/records.js'
import { compareRecords } from './compareRecords.js'
import type { Records } from './compareRecords.js'
import { drawingDifferences } from './drawingDifferences.js'
import { drawingSentence, drawingSentences } from './drawingSentences.js'

const records = (...all: object[]): Records =>
	Object.fromEntries(all.map((one) => [(one as { id: string }).id, one]))

const differences = (before: Records, after: Records) =>
	drawingDifferences(before, compareRecords(before, after))

test('what no sentence of the plan speaks of is counted by kind', () => {
	const before = records(
		note('a'),
		note('b', 'old'),
		geo('c'),
		change('moved'),
		change('wider'),
		change('titled'),
		change('deleted'),
	)
	const after = records(
		note('a', '', { x: 9 }),
		note('b', 'new', { x: 9 }),
		geo('d'),
		arrowBinding('e', geo('d').id, geo('c').id),
		{ ...change('moved'), x: 9 },
		change('wider', { w: 400 }),
		change('titled', { title: 'Something the plan says' }),
	)
	const found = differences(before, after)
	expect(Object.fromEntries(found.kinds)).toEqual({
		note: { added: 0, removed: 0, moved: 1, edited: 1 },
		shape: { added: 1, removed: 1, moved: 0, edited: 0 },
		plan: { added: 0, removed: 0, moved: 1, edited: 1 },
	})
	expect(drawingSentence(found)).toBe('Beside the plan: 1 added, 1 removed, 4 moved or edited.')
	expect(drawingSentences(found)).toEqual([
		'Notes: 2 moved or edited.',
		'Shapes: 1 added, 1 removed.',
		'Where the plan’s cards and maps lie: 2 moved or edited.',
	])
})

test('nothing but what the plan says is nothing here', () => {
	const found = differences(records(change('a')), records(change('a', { owner: 'Ana' }), change('b')))
	expect(found.kinds.size).toBe(0)
	expect(drawingSentence(found)).toBe('Nothing beside the plan is different.')
})

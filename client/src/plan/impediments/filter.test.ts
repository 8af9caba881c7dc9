import { IMPEDIMENT_DEFAULTS } from '@groundwork/shared/model/shapes/impediment'
import type { ImpedimentShapeProps } from '@groundwork/shared/model/shapes/impediment'
import type { PlanImpediment } from '@groundwork/shared/plan/Plan'
import { createShapeId } from 'tldraw'
import { expect, test } from 'vitest'
import { BY_SEVERITY, EVERYTHING, STANDING, byLevel, countByLevel, matches, sorted, sortedBy } from './filter'
import type { Filter, Sorting } from './filter'
import { conditionsOf } from './words'

const impediment = (statement: string, over: Partial<ImpedimentShapeProps> = {}): PlanImpediment => ({
	...IMPEDIMENT_DEFAULTS,
	...over,
	statement,
	id: createShapeId(statement),
	subjects: [],
})

const ALL = [
	impediment('Bus contract', {
		level: 'district',
		kind: 'contract',
		severity: 4,
		owner: 'Lea',
		due: '2027-03-01',
	}),
	impediment('Seat time', { level: 'state', kind: 'law', severity: 5, status: 'escalated' }),
	impediment('Old laptops', { level: 'school', kind: 'technology', severity: 4, status: 'removed' }),
	impediment('Habits of grading', { level: 'team', kind: 'tradition', severity: 2, owner: 'émile' }),
	impediment('Copies', {
		level: 'school',
		kind: 'materials',
		severity: 4,
		status: 'returned',
		due: '2026-12-01',
	}),
]

const statements = (all: readonly PlanImpediment[]) => all.map(({ statement }) => statement)
const found = (filter: Partial<Filter>) =>
	statements(ALL.filter((one) => matches(one, { ...EVERYTHING, ...filter })))

test('nothing chosen shows all; what is removed or waived can be left out', () => {
	expect(found({})).toHaveLength(5)
	expect(found(STANDING)).toEqual(['Bus contract', 'Seat time', 'Habits of grading', 'Copies'])
})

test('any of several levels, and all of the other conditions', () => {
	expect(found({ levels: ['school', 'state'] })).toEqual(['Seat time', 'Old laptops', 'Copies'])
	expect(found({ levels: ['school'], status: 'returned' })).toEqual(['Copies'])
	expect(found({ kind: 'law', standing: true })).toEqual(['Seat time'])
	expect(found({ kind: 'law', levels: ['school'] })).toEqual([])
})

test('words are found in any of its texts, whatever their order, capitals and accents', () => {
	expect(found({ words: 'CONTRACT bus' })).toEqual(['Bus contract'])
	expect(found({ words: ' Emile ' })).toEqual(['Habits of grading'])
	expect(found({ words: 'bus laptops' })).toEqual([])
})

test('each level counts what a choice of it would show', () => {
	const counts = countByLevel(ALL, { ...STANDING, levels: ['state'] })
	expect(Object.fromEntries(counts)).toMatchObject({ school: 1, state: 1, district: 1, team: 1, federal: 0 })
})

test.each<[Sorting, string[]]>([
	[BY_SEVERITY, ['Seat time', 'Bus contract', 'Copies', 'Old laptops', 'Habits of grading']],
	[
		{ by: 'level', descending: false },
		['Habits of grading', 'Copies', 'Old laptops', 'Bus contract', 'Seat time'],
	],
	[
		{ by: 'owner', descending: false },
		['Habits of grading', 'Bus contract', 'Seat time', 'Copies', 'Old laptops'],
	],
	[
		{ by: 'due', descending: true },
		['Bus contract', 'Copies', 'Seat time', 'Old laptops', 'Habits of grading'],
	],
	[
		{ by: 'status', descending: false },
		['Bus contract', 'Habits of grading', 'Seat time', 'Old laptops', 'Copies'],
	],
])('sorted by %j: what says nothing last, of what is equal the graver first', (sorting, expected) => {
	expect(statements(sorted(ALL, sorting))).toEqual(expected)
})

test('a heading pressed again sorts the other way', () => {
	expect(sortedBy('owner', BY_SEVERITY)).toEqual({ by: 'owner', descending: false })
	expect(sortedBy('owner', { by: 'owner', descending: false })).toEqual({ by: 'owner', descending: true })
	expect(sortedBy('severity', { by: 'owner', descending: false })).toEqual(BY_SEVERITY)
})

test('groups go from the classroom outwards, and none is empty', () => {
	expect(byLevel(ALL).map(({ level, impediments }) => [level, impediments.length])).toEqual([
		['team', 1],
		['school', 2],
		['district', 1],
		['state', 1],
	])
})

test('the filter in words', () => {
	expect(conditionsOf(EVERYTHING)).toEqual([])
	expect(conditionsOf({ ...STANDING, levels: ['district', 'state'], words: ' bus ' })).toEqual([
		'still standing',
		'removable by: District, State',
		'with “bus”',
	])
})

import { createShapeId } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { describe, expect, test } from 'vitest'
import { FIRST_PAGE_ID } from '../board/seed.js'
import { change, grid, page, tie } from '../testing/records.js'
import { PlanProjection } from './PlanProjection.js'
import { coexistence, daysOf, yearOneBegins } from './coexistence.js'
import { clashSentence } from './rippleSentences.js'

const BEGINS = '2027-08-15'
const one = (name: string) => ({ kind: 'card', card: createShapeId(name) }) as const

/** Volunteers begin with reports by standards; everyone follows in the third year. */
const rules = grid('side', {
	grid: 'coexistence',
	rows: {
		volunteers: { code: 'volunteers', label: '', index: 'a1' as IndexKey },
		everyone: { code: 'everyone', label: 'Whole school', index: 'a2' as IndexKey },
	},
	cells: {
		'volunteers:1': { grading: 'Reports by standards, letters on demand', schedule: 'Long Fridays' },
		'volunteers:2': { grading: 'Reports by standards', schedule: '' },
		'volunteers:3': { grading: 'Reports by  STANDARDS', schedule: 'Long Fridays' },
		'everyone:1': { grading: 'Letter grades and class rank' },
		'everyone:3': { grading: 'Reports by standards' },
	},
})

const planWith = (...shapes: object[]) =>
	new PlanProjection([page(FIRST_PAGE_ID, 'a1'), ...shapes] as TLRecord[], '2027-03-01').plan

const plan = planWith(rules)
const years = coexistence(plan, BEGINS)
const clashes = years.flatMap((year) => year.clashes.map((clash) => clashSentence(plan, clash)))

describe('the first year', () => {
	test('begins when the grid says so', () => {
		const said = planWith(grid('side', { grid: 'coexistence', begins: '2028-02-01' }))
		expect(yearOneBegins(said, '2027-03-01')).toBe('2028-02-01')
	})

	test.each([
		['2027-07-31', '2026-08-01'],
		['2027-08-01', '2027-08-01'],
		['2028-01-01', '2027-08-01'],
	])('where nobody says it, is on %s the school year that began on %s', (today, begins) => {
		expect(yearOneBegins(plan, today)).toBe(begins)
		expect(yearOneBegins(planWith(), today)).toBe(begins)
	})

	test('has the day before the next one as its last', () => {
		expect(daysOf('1', '2027-08-01')).toEqual({ first: '2027-08-01', last: '2028-07-31' })
		expect(daysOf('5', '2027-08-01')).toEqual({ first: '2031-08-01', last: '2032-07-31' })
		expect(daysOf('2', '2028-02-29')).toEqual({ first: '2029-03-01', last: '2030-02-28' })
	})
})

describe('the rules of the years', () => {
	test('hold by cohort, in the order of the grid', () => {
		expect(years.map(({ year }) => year)).toEqual(['1', '2', '3', '4', '5'])
		expect(years[0]!.cohorts.map(({ key, rules: held }) => [key, held.grading])).toEqual([
			['volunteers', 'Reports by standards, letters on demand'],
			['everyone', 'Letter grades and class rank'],
		])
		expect(years[4]!.cohorts[0]!.rules).toEqual({})
	})

	test('clash where cohorts live by different ones, and where one is missing between two', () => {
		expect(clashes).toEqual([
			'Year 1: Volunteers and Whole school live by different rules for grading. Say how a student or a teacher in both is treated.',
			'Year 2: Volunteers has no rule for the schedule, though there is one before and after.',
			'Year 2: Whole school has no rule for grading, though there is one before and after.',
		])
	})

	test('a board without the grid has years without rules', () => {
		expect(
			coexistence(planWith(), BEGINS).flatMap(({ cohorts, clashes: all }) => [...cohorts, ...all]),
		).toEqual([])
	})
})

describe('the changes of the years', () => {
	const inForce = (...shapes: object[]) =>
		coexistence(planWith(...shapes), BEGINS).map(({ changes }) => changes.map(({ id }) => id.slice(6)))

	test.each([
		[{ horizon: 'now' }, [1, 2, 3, 4, 5]],
		[{ horizon: 'next_year' }, [2, 3, 4, 5]],
		[{ horizon: 'years_3_5' }, [3, 4, 5]],
		[{ horizon: 'not_planned' }, []],
		[{ due: '2028-08-14' }, [1, 2, 3, 4, 5]],
		[{ due: '2028-08-15' }, [2, 3, 4, 5]],
		[{ due: '2020-01-01', horizon: 'years_3_5' }, [1, 2, 3, 4, 5]],
		[{ due: '2040-01-01' }, []],
		[{ horizon: 'now', status: 'dropped' }, []],
	] as const)('%j begins when it is due, else by its horizon', (props, expected) => {
		const held = inForce(change('a', props)).flatMap((ids, at) => (ids.length > 0 ? [at + 1] : []))
		expect(held).toEqual(expected)
	})

	test('an interim one holds until the other begins, and a superseded one until it is', () => {
		expect(
			inForce(
				change('both', { horizon: 'now' }),
				change('reports', { horizon: 'years_3_5' }),
				change('letters', { horizon: 'now' }),
				tie('t', 'interim_for', one('both'), one('reports')),
				tie('u', 'supersedes', one('reports'), one('letters')),
			).map((ids) => ids.toSorted()),
		).toEqual([['both', 'letters'], ['both', 'letters'], ['reports'], ['reports'], ['reports']])
	})

	test('clash where they conflict and both hold, unless they are for different people', () => {
		const conflict = (...props: { cohort?: string; horizon: 'now' | 'years_3_5' }[]) =>
			coexistence(
				planWith(
					change('a', { title: 'Class rank', ...props[0] }),
					change('b', { title: 'No class rank', ...props[1] }),
					tie('t', 'conflicts_with', one('b'), one('a')),
				),
				BEGINS,
			).map(({ clashes: all }) => all.length)
		expect(conflict({ horizon: 'now' }, { horizon: 'years_3_5' })).toEqual([0, 0, 1, 1, 1])
		expect(conflict({ horizon: 'now', cohort: 'Grade 7' }, { horizon: 'now', cohort: ' grade 7' })[0]).toBe(1)
		expect(conflict({ horizon: 'now', cohort: 'Grade 7' }, { horizon: 'now', cohort: 'Grade 8' })[0]).toBe(0)
	})
})

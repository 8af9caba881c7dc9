import { createShapeId } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { environmentMap } from '../board/environmentMap.js'
import { FIRST_PAGE_ID } from '../board/seed.js'
import { UNJUDGED } from '../model/shapes/map.js'
import type { MapShape } from '../model/shapes/map.js'
import { subjectKey } from '../model/shapes/subject.js'
import type { Subject } from '../model/shapes/subject.js'
import { card, change, page, tie } from '../testing/records.js'
import { PlanProjection } from './PlanProjection.js'
import { subjectName } from './names.js'
import { ripple, rippleStarts } from './ripple.js'
import type { Reached, RippleStart } from './ripple.js'
import { rippleSentence } from './rippleSentences.js'

/*
 * A school is to replace its grading for the sake of project-based learning. That ripples into class rank, which dual enrolment
 * rests on, and it requires teachers who agree on what good work is; a bell schedule of short periods is in conflict with it.
 */

const MAP = createShapeId('map')
const cell = (aspect: string, approach = 'project_based_learning') =>
	({ kind: 'cell', map: MAP, aspect, approach }) satisfies Subject
const one = (name: string) => ({ kind: 'card', card: createShapeId(name) }) satisfies Subject
const on = (aspect: string, approach = 'project_based_learning') => ({ aspect, approach })

const whole = environmentMap(
	'Plan',
	['project_based_learning', 'dual_enrollment'],
	FIRST_PAGE_ID,
) as unknown as MapShape
const map = {
	...whole,
	props: {
		...whole.props,
		cells: {
			'grading:project_based_learning': { ...UNJUDGED, fit: 'blocks', changeType: 'replace', owner: 'Ada' },
			'grading:dual_enrollment': { ...UNJUDGED, fit: 'supports', owner: 'Cora' },
			'class_rank:dual_enrollment': { ...UNJUDGED, fit: 'strains', owner: 'Grace' },
		},
	},
}

const school = (...more: object[]) =>
	new PlanProjection(
		[
			page(FIRST_PAGE_ID, 'a1'),
			map,
			change('reports', { title: 'Standards-based reports', owner: 'Ada', ...on('grading') }),
			change('moderation', { title: 'Teachers grade together', owner: 'Bell' }),
			change('time', { title: 'An hour a week for it' }),
			change('rank', { title: 'No class rank', ...on('class_rank', 'dual_enrollment') }),
			change('bells', { title: 'Short periods', owner: 'Dora', ...on('scheduling') }),
			change('buses', { title: 'Later buses' }),
			change('old', { title: 'Never mind', status: 'dropped', ...on('grading') }),
			card('evidence', 'parents', { claim: 'Parents read letters', ...on('grading', 'dual_enrollment') }),
			tie('t1', 'requires', one('reports'), one('moderation')),
			tie('t2', 'requires', one('moderation'), one('time')),
			tie('t3', 'ripples_into', cell('grading'), cell('class_rank', 'dual_enrollment')),
			tie('t4', 'conflicts_with', one('bells'), one('reports')),
			tie('t5', 'ripples_into', one('bells'), one('buses')),
			tie('t6', 'requires', one('time'), one('reports')),
			tie('t7', 'requires', one('reports'), one('old')),
			...more,
		] as TLRecord[],
		'2027-03-01',
	).plan

const plan = school()
const names = (group: readonly Reached[]) =>
	group.map(({ subject, distance }) => [distance, subjectName(plan, subject)])

test.each<[string, RippleStart]>([
	['its cell', cell('grading')],
	['the change', one('reports')],
])('what replacing grading pulls along, from %s', (_from, start) => {
	const found = ripple(plan, start)
	expect(names(found.requires)).toEqual([
		[1, 'Teachers grade together'],
		[2, 'An hour a week for it'],
	])
	expect(names(found.conflicts)).toEqual([[1, 'Short periods']])
	expect(names(found.row)).toContainEqual([1, 'Grading × Dual enrolment'])
	expect(names(found.row)).toContainEqual([1, 'Parents read letters'])
})

test('a cell brings its change along, as the thing that is done about it', () => {
	const { ripples, owners } = ripple(plan, cell('grading'))
	expect(names(ripples)).toEqual([
		[1, 'Class rank × Dual enrolment'],
		[1, 'No class rank'],
	])
	expect(owners.toSorted()).toEqual(['Bell', 'Cora', 'Dora', 'Grace'])
})

test('what nobody sees to is told apart from what nobody owns at all', () => {
	const { requires, row } = ripple(plan, cell('grading'))
	expect(requires.map(({ owner }) => owner)).toEqual(['Bell', ''])
	expect(
		row.find(({ subject }) => subjectName(plan, subject) === 'Parents read letters')?.owner,
	).toBeUndefined()
})

test('a whole row begins with all of its cells', () => {
	const found = ripple(plan, { kind: 'aspect', map: MAP, aspect: 'grading' })
	expect(names(found.ripples)[0]).toEqual([1, 'Class rank × Dual enrolment'])
	expect(names(found.requires)).toHaveLength(2)
	expect(names(found.row)).toEqual([[1, 'Parents read letters']])
})

test('the path says how one thing led to the next', () => {
	const hour = ripple(plan, one('reports')).requires[1]!
	expect(rippleSentence(plan, hour)).toBe(
		'“Standards-based reports” requires “Teachers grade together”; “Teachers grade together” requires “An hour a week for it”.',
	)
})

test('rings end, what is dropped is left out, and what follows from a conflict is another matter', () => {
	const { conflicts, requires, ripples, row } = ripple(plan, one('reports'))
	const reached = [conflicts, requires, ripples, row].flat().map(({ subject }) => subjectKey(subject))
	expect(reached).not.toContain(subjectKey(one('old')))
	expect(reached).not.toContain(subjectKey(one('buses')))
	expect(reached).not.toContain(subjectKey(one('reports')))
	expect(new Set(reached).size).toBe(reached.length)
})

test('the shortest way counts', () => {
	const shortcut = school(tie('t8', 'requires', cell('grading'), one('time')))
	expect(ripple(shortcut, cell('grading')).requires.map(({ distance }) => distance)).toEqual([1, 1])
})

test('rows to begin with are those that something replaces', () => {
	expect(rippleStarts(plan)).toMatchObject([{ aspect: 'grading', approach: 'project_based_learning' }])
})

test.each<[string, RippleStart]>([
	['a card', one('gone')],
	['a row', { kind: 'aspect', map: MAP, aspect: 'gone' }],
	['a map', { kind: 'aspect', map: createShapeId('gone'), aspect: 'grading' }],
])('from %s that is gone nothing follows', (_what, start) => {
	expect(ripple(plan, start)).toMatchObject({ conflicts: [], requires: [], ripples: [], row: [], owners: [] })
})

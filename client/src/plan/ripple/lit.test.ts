import { environmentMap } from '@groundwork/shared/board/environmentMap'
import { FIRST_PAGE_ID } from '@groundwork/shared/board/seed'
import { PlanProjection } from '@groundwork/shared/plan/PlanProjection'
import { ripple } from '@groundwork/shared/plan/ripple'
import { change, page, tie } from '@groundwork/shared/testing/records'
import { createShapeId } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { byOwner } from './groups'
import { beginsAt, litPlaces } from './lit'

const MAP = createShapeId('map')
const cell = (aspect: string, approach = 'portfolio_demonstration') =>
	({ kind: 'cell', map: MAP, aspect, approach }) as const
const one = (name: string) => ({ kind: 'card', card: createShapeId(name) }) as const
const on = (aspect: string, approach = '') => ({ aspect, approach })

const { plan } = new PlanProjection(
	[
		page(FIRST_PAGE_ID, 'a1'),
		environmentMap('Plan', ['portfolio_demonstration', 'dual_enrollment'], FIRST_PAGE_ID),
		change('rank', { owner: 'Grace', ...on('class_rank', 'dual_enrollment') }),
		change('bells', { ...on('scheduling') }),
		change('loose', { owner: 'Grace' }),
		tie('a', 'ripples_into', cell('grading'), cell('class_rank', 'dual_enrollment')),
		tie('b', 'conflicts_with', cell('grading'), one('rank')),
		tie('c', 'requires', cell('grading'), one('bells')),
		tie('d', 'requires', one('bells'), one('loose')),
	] as TLRecord[],
	'2027-03-01',
)
const [map] = plan.maps
const found = ripple(plan, cell('grading'))

test('a cell lights up for itself and for the cards on it, and says first what matters most', () => {
	const lit = litPlaces(plan, map!, found)
	expect(lit.get('class_rank:dual_enrollment')).toEqual({
		groups: ['conflicts', 'ripples'],
		count: 2,
		distance: 1,
	})
})

test('a card on a row alone lights up the head of the row, and one beside the map lights up nothing', () => {
	const lit = litPlaces(plan, map!, found)
	expect(lit.get('scheduling:')).toEqual({ groups: ['requires'], count: 1, distance: 1 })
	expect(lit.size).toBe(2)
})

test('it begins at a cell, at the head of a row, or where a card lies', () => {
	expect(beginsAt(plan, map!, cell('grading'))).toBe('grading:portfolio_demonstration')
	expect(beginsAt(plan, map!, { kind: 'aspect', map: MAP, aspect: 'grading' })).toBe('grading:')
	expect(beginsAt(plan, map!, one('rank'))).toBe('class_rank:dual_enrollment')
	expect(beginsAt(plan, map!, one('loose'))).toBeUndefined()
	expect(beginsAt(plan, map!, undefined)).toBeUndefined()
})

test('owners stand by how much they see to, and what nobody sees to comes last', () => {
	expect(byOwner(found)).toEqual([
		{ owner: 'Grace', count: 2 },
		{ owner: '', count: 2 },
	])
})

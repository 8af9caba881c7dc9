import { environmentMap } from '@groundwork/shared/board/environmentMap'
import { FIRST_PAGE_ID } from '@groundwork/shared/board/seed'
import { PlanProjection } from '@groundwork/shared/plan/PlanProjection'
import { card, change, page } from '@groundwork/shared/testing/records'
import { expect, test } from 'vitest'
import { searchPlan } from './searchPlan'

const map = environmentMap('Plan', ['project_based_learning'], FIRST_PAGE_ID)
const { plan } = new PlanProjection(
	[
		page(FIRST_PAGE_ID, 'a1'),
		map,
		change('blocks', { title: 'Two long blocks', because: 'Évaluations take time' }),
		card('provider', 'coach', { name: 'A coach for evaluations' }),
	],
	'2027-03-01',
)
const titles = (query: string) => searchPlan(plan, query).map(({ title }) => title)

test('every text of a card is looked through, without capitals and accents', () => {
	expect(titles('EVALUATIONS')).toEqual(['Two long blocks', 'A coach for evaluations'])
})

test('where the title does not say it, the text that does is shown', () => {
	expect(searchPlan(plan, 'evaluations').map(({ text }) => text)).toEqual(['Évaluations take time', ''])
})

test('rows, approaches and questions are found by their names', () => {
	expect(titles('grading')).toEqual(['Grading'])
	expect(titles('project-based')).toEqual(['Project-based learning'])
	expect(titles('whom it might')).toEqual(['Whom it might serve badly'])
})

test('nothing is found for nothing, nor for what nobody says', () => {
	expect(titles('  ')).toEqual([])
	expect(titles('zebra')).toEqual([])
})

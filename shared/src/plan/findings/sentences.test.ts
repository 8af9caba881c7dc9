import { expect, test } from 'vitest'
import { environmentMap } from '../../board/environmentMap.js'
import { FIRST_PAGE_ID } from '../../board/seed.js'
import { UNJUDGED } from '../../model/shapes/map.js'
import type { MapShape } from '../../model/shapes/map.js'
import { card, change, page } from '../../testing/records.js'
import { PlanProjection } from '../PlanProjection.js'
import { findingSentence } from '../findingSentence.js'
import { fixWords, fixesOf } from '../fixes.js'

const whole = environmentMap('Plan', ['project_based_learning'], FIRST_PAGE_ID) as unknown as MapShape
const map = {
	...whole,
	props: {
		...whole.props,
		cells: { 'grading:project_based_learning': { ...UNJUDGED, fit: 'strains' as const } },
	},
}
const { plan } = new PlanProjection(
	[
		page(FIRST_PAGE_ID, 'a1'),
		map,
		change('late', { title: 'Standards-based reports', due: '2027-02-28' }),
		change('firm', { title: 'Exhibitions', status: 'agreed', horizon: 'now' }),
		card('response', 'r', { question: 'purpose' }),
	],
	'2027-03-01',
)

const find = (rule: string) => plan.findings.find((one) => one.rule === rule)!
const said = (rule: string) => {
	const finding = find(rule)
	return [
		findingSentence(plan, finding),
		...fixesOf(finding, plan).map((fix) => fixWords(plan, finding, fix)),
	]
}

test('a finding is a sentence with names in it, and what can be done has words', () => {
	expect(said('unanswered_cell')).toEqual([
		'Grading strains against Project-based learning, and there is neither a change nor an impediment.',
		'Add a change',
		'Pin an impediment',
		'Say why none is needed',
	])
	expect(said('change_overdue')).toEqual([
		'“Standards-based reports” was due on 2027-02-28 and is not in use.',
		'Fill in “Status”',
		'Fill in “Due”',
		'Leave it as it is, and say why',
	])
	expect(said('change_without_owner')[1]).toBe('Fill in “Owner”')
})

test('a question that nobody began offers no setting aside: there is no card yet that could hold the reason', () => {
	const questions = plan.findings.filter(({ rule }) => rule === 'question_unanswered')
	const [begun, untouched] = [questions[0]!, questions[1]!]
	expect(begun.subject).toEqual({ kind: 'question', question: 'purpose' })
	expect(fixesOf(begun, plan).map((fix) => fix.do)).toEqual(['answer', 'setAside'])
	expect(fixesOf(untouched, plan).map((fix) => fix.do)).toEqual(['answer'])
})

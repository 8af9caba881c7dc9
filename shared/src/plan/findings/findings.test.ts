import { createShapeId } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { environmentMap } from '../../board/environmentMap.js'
import { FIRST_PAGE_ID } from '../../board/seed.js'
import { QUESTIONS } from '../../model/domain.js'
import { FINDING_RULES } from '../../model/findings.js'
import type { FindingRule } from '../../model/findings.js'
import { UNJUDGED } from '../../model/shapes/map.js'
import type { MapApproach, MapCell, MapShape } from '../../model/shapes/map.js'
import { subjectKey } from '../../model/shapes/subject.js'
import type { Subject } from '../../model/shapes/subject.js'
import { card, change, impediment, page, tie } from '../../testing/records.js'
import type { Finding } from '../Plan.js'
import { PlanProjection } from '../PlanProjection.js'
import { BY_WEIGHT } from './weigh.js'

const TODAY = '2027-03-01'
const YESTERDAY = '2027-02-28'

const HERE = { aspect: 'grading', approach: 'inquiry_learning' }
const cell: Subject = { kind: 'cell', map: createShapeId('map'), ...HERE }
const tiedToCell = { ties: { [subjectKey(cell)]: cell } }
const onCard = (name: string): Subject => ({ kind: 'card', card: createShapeId(name) })

function map(judged: Partial<MapCell> = {}, column: Partial<MapApproach> = {}): object {
	const whole = environmentMap('Plan', ['inquiry_learning'], FIRST_PAGE_ID) as unknown as MapShape
	const approach = { ...whole.props.approaches['inquiry_learning']!, ...column }
	const cells = { 'grading:inquiry_learning': { ...UNJUDGED, ...judged } }
	return { ...whole, props: { ...whole.props, approaches: { inquiry_learning: approach }, cells } }
}

const project = (records: object[], today = TODAY) =>
	new PlanProjection([page(FIRST_PAGE_ID, 'a1'), ...records] as TLRecord[], today)

/** What is found of one rule. */
const of = (rule: FindingRule, records: object[]): readonly Finding[] =>
	project(records).plan.findings.filter((one) => one.rule === rule)

const strains = map({ fit: 'strains' })
const firm = { owner: 'Ada', horizon: 'now', couldFail: { advanced: true }, safeguard: 'Tutors' } as const
const answered = card('response', 'r', { question: 'purpose', answer: 'Because' })

/** For each rule: boards that break it, and boards that come close and do not. */
const BOARDS: Record<FindingRule, { broken: object[][]; kept: object[][] }> = {
	unanswered_cell: {
		broken: [
			[strains],
			[map({ fit: 'blocks' })],
			[strains, change('c', { ...HERE, status: 'dropped' })],
			[strains, impediment('i', { ...tiedToCell, status: 'removed' })],
			[strains, card('evidence', 'e', HERE)],
		],
		kept: [
			[map()],
			[map({ fit: 'workable' })],
			[strains, change('c', HERE)],
			[strains, impediment('i', tiedToCell)],
			[strains, impediment('i', { ...tiedToCell, status: 'waived' })],
		],
	},
	undefined_approach: {
		broken: [[map({}, { stance: 'chosen' })], [map({}, { stance: 'piloting', definition: ' ' })]],
		kept: [[map()], [map({}, { stance: 'chosen', definition: 'Students plan their week.' })]],
	},
	stance_without_reason: {
		broken: [[map({}, { stance: 'parked' })], [map({}, { stance: 'rejected' })]],
		kept: [[map({}, { stance: 'parked', stanceReason: 'Too early' })], [map({}, { stance: 'chosen' })]],
	},
	change_without_owner: {
		broken: [[change('c', { ...firm, status: 'agreed', owner: ' ' })]],
		kept: [[change('c', { status: 'proposed' })], [change('c', { ...firm, status: 'agreed' })]],
	},
	change_without_horizon: {
		broken: [[change('c', { ...firm, status: 'testing', horizon: 'not_planned' })]],
		kept: [[change('c', { status: 'dropped' })], [change('c', { ...firm, status: 'routine' })]],
	},
	change_without_learners: {
		broken: [[change('c', { ...firm, status: 'in_use', couldFail: {} })]],
		kept: [[change('c')], [change('c', { ...firm, status: 'in_use' })]],
	},
	change_without_safeguard: {
		broken: [[change('c', { couldFail: { weak_readers: true } })]],
		kept: [[change('c')], [change('c', { couldFail: { weak_readers: true }, safeguard: 'Audio' })]],
	},
	change_overdue: {
		broken: [[change('c', { due: YESTERDAY })]],
		kept: [
			[change('c', { due: TODAY })],
			[change('c', { due: YESTERDAY, status: 'in_use' })],
			[change('c', { due: YESTERDAY, status: 'dropped' })],
		],
	},
	card_off_the_map: {
		broken: [
			[map(), change('c', { aspect: 'own_gone', approach: 'inquiry_learning' })],
			[map(), card('learner_check', 'l', { approach: 'small_schools' })],
		],
		kept: [[map(), change('c', HERE)], [map(), change('c')], [change('c', HERE)]],
	},
	impediment_without_owner: {
		broken: [[impediment('i', { status: 'working' })]],
		kept: [[impediment('i')], [impediment('i', { status: 'working', owner: 'Ada' })]],
	},
	impediment_escalated_to_nobody: {
		broken: [[impediment('i', { status: 'escalated' })]],
		kept: [[impediment('i', { status: 'escalated', escalatedTo: 'The district' })]],
	},
	never_waivable: {
		broken: [
			[impediment('i', { status: 'waived', rulePurpose: 'safety' })],
			[impediment('i', { waivable: 'yes', rulePurpose: 'civil_rights' })],
		],
		kept: [
			[impediment('i', { status: 'waived', rulePurpose: 'other' })],
			[impediment('i', { waivable: 'no', rulePurpose: 'health' })],
		],
	},
	review_due: {
		broken: [
			[map({ reviewOn: YESTERDAY })],
			[impediment('i', { reviewOn: YESTERDAY })],
			[card('decision', 'd', { reviewOn: YESTERDAY })],
			[card('response', 'r', { question: 'families', reviewOn: YESTERDAY })],
		],
		kept: [
			[map({ reviewOn: TODAY })],
			[impediment('i', { reviewOn: YESTERDAY, status: 'removed' })],
			[card('decision', 'd')],
		],
	},
	question_unanswered: {
		broken: [[], [card('response', 'r', { question: 'purpose', answer: ' ' })]],
		kept: [],
	},
	question_reopened: {
		broken: [[card('response', 'r', { question: 'purpose', answer: 'Because', status: 'reopened' })]],
		kept: [[answered]],
	},
	risk_without_safeguard: {
		broken: [[card('learner_check', 'l', { risk: 'high' })]],
		kept: [
			[card('learner_check', 'l', { risk: 'some' })],
			[card('learner_check', 'l', { risk: 'high', safeguard: 'Tutors' })],
		],
	},
	need_without_provider: {
		broken: [
			[card('support_need', 'n'), card('provider', 'p')],
			[card('support_need', 'n'), change('c'), tie('t', 'answers', onCard('c'), onCard('n'))],
			[card('support_need', 'n'), card('provider', 'p'), tie('t', 'requires', onCard('p'), onCard('n'))],
		],
		kept: [[card('support_need', 'n'), card('provider', 'p'), tie('t', 'answers', onCard('p'), onCard('n'))]],
	},
	conflicting_changes: {
		broken: [
			[
				change('a', { status: 'agreed' }),
				change('b', { status: 'routine' }),
				tie('t', 'conflicts_with', onCard('b'), onCard('a')),
				tie('u', 'conflicts_with', onCard('a'), onCard('b')),
			],
		],
		kept: [
			[
				change('a', { status: 'agreed' }),
				change('b', { status: 'proposed' }),
				tie('t', 'conflicts_with', onCard('b'), onCard('a')),
			],
			[change('a', { status: 'agreed' }), tie('t', 'conflicts_with', onCard('a'), onCard('a'))],
		],
	},
	requirement_not_agreed: {
		broken: [
			[
				change('a', { status: 'agreed' }),
				change('b', { status: 'idea' }),
				tie('t', 'requires', onCard('a'), onCard('b')),
			],
		],
		kept: [
			[
				change('a', { status: 'idea' }),
				change('b', { status: 'idea' }),
				tie('t', 'requires', onCard('a'), onCard('b')),
			],
			[
				change('a', { status: 'agreed' }),
				change('b', { status: 'testing' }),
				tie('t', 'requires', onCard('a'), onCard('b')),
			],
		],
	},
}

describe.each(FINDING_RULES)('%s', (rule) => {
	const { broken, kept } = BOARDS[rule]
	test.each(broken.map((records, at) => ({ at, records })))('is found, board $at', ({ records }) => {
		// The other nine questions are as unanswered.
		expect(of(rule, records)).toHaveLength(rule === 'question_unanswered' ? QUESTIONS.length : 1)
	})
	test.each(kept.map((records, at) => ({ at, records })))('is not found, board $at', ({ records }) => {
		expect(of(rule, records)).toEqual([])
	})
})

test('a question with an answer is none without', () => {
	expect(of('question_unanswered', [answered])).toHaveLength(9)
})

test('each rule has its weight', () => {
	expect([...BY_WEIGHT].toSorted()).toEqual([...FINDING_RULES].toSorted())
})

test('weightier findings come first, and of cells those that block', () => {
	const whole = map({ fit: 'strains' }) as MapShape
	const cells = { ...whole.props.cells, 'scheduling:inquiry_learning': { ...UNJUDGED, fit: 'strains' } }
	const discipline = { ...UNJUDGED, fit: 'blocks' }
	const board = {
		...whole,
		props: { ...whole.props, cells: { ...cells, 'discipline:inquiry_learning': discipline } },
	}
	const { findings } = project([board, impediment('i', { waivable: 'yes', rulePurpose: 'health' })]).plan
	expect(
		findings.slice(0, 4).map(({ rule, subject }) => [rule, 'aspect' in subject && subject.aspect]),
	).toEqual([
		['never_waivable', false],
		['unanswered_cell', 'discipline'],
		['unanswered_cell', 'scheduling'],
		['unanswered_cell', 'grading'],
	])
})

describe('set aside', () => {
	test('with a reason, on the thing itself, it is no longer among those that stand', () => {
		const reason = { setAside: { unanswered_cell: 'Waiting for the district' } }
		const { plan } = project([map({ fit: 'blocks', ...reason })])
		expect(plan.findings.map(({ rule }) => rule)).not.toContain('unanswered_cell')
		expect(plan.setAside).toMatchObject([{ rule: 'unanswered_cell', reason: 'Waiting for the district' }])
	})

	test('without a reason it stands', () => {
		expect(of('unanswered_cell', [map({ fit: 'blocks', setAside: { unanswered_cell: ' ' } })])).toHaveLength(
			1,
		)
	})

	test('a question is set aside on its response', () => {
		const { plan } = project([
			card('response', 'r', { question: 'purpose', setAside: { question_unanswered: 'After the break' } }),
		])
		expect(plan.setAside).toMatchObject([{ subject: { kind: 'question', question: 'purpose' } }])
	})
})

describe('as things change', () => {
	const put = (...records: object[]) => records as TLRecord[]

	test('a change that is dropped leaves its cell unanswered', () => {
		const projection = project([strains, change('c', HERE)])
		const rules = (plan: { findings: readonly Finding[] }) => plan.findings.map(({ rule }) => rule)
		expect(rules(projection.plan)).not.toContain('unanswered_cell')
		const dropped = projection.update(put(change('c', { ...HERE, status: 'dropped' })), [])
		expect(rules(dropped)).toContain('unanswered_cell')
	})

	test('a day that passes makes what was due overdue', () => {
		const projection = project([change('c', { due: TODAY })])
		expect(projection.update([], [], '2027-03-02').findings[0]!.rule).toBe('change_overdue')
	})

	test('who does not see an impediment learns nothing of it: her cell is as unanswered as her records say', () => {
		const hidden = impediment('i', tiedToCell)
		const [leader, member] = [project([strains, hidden]).plan, project([strains]).plan]
		expect(leader.findings.some(({ rule }) => rule === 'unanswered_cell')).toBe(false)
		expect(member.findings.some(({ rule }) => rule === 'unanswered_cell')).toBe(true)
		expect(JSON.stringify(member)).not.toContain(hidden.id)
	})
})

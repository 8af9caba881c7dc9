import { createShapeId } from '@tldraw/tlschema'
import type { TLRecord } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { describe, expect, test } from 'vitest'
import { environmentMap } from '../board/environmentMap.js'
import { FIRST_PAGE_ID } from '../board/seed.js'
import { QUESTIONS } from '../model/domain.js'
import { UNJUDGED } from '../model/shapes/map.js'
import type { MapShape } from '../model/shapes/map.js'
import { subjectKey } from '../model/shapes/subject.js'
import type { Subject } from '../model/shapes/subject.js'
import { card, change, geo, impediment, page, tie } from '../testing/records.js'
import { PlanProjection } from './PlanProjection.js'
import { approachNameByKey, aspectNameByKey, questionName } from './names.js'

const TODAY = '2027-03-01'
const MAP = createShapeId('map')

const map = environmentMap(
	'Plan',
	['project_based_learning', 'dual_enrollment'],
	FIRST_PAGE_ID,
) as unknown as MapShape
const home = page(FIRST_PAGE_ID, 'a1')
const grading: Subject = {
	kind: 'cell',
	map: MAP,
	aspect: 'grading',
	approach: 'project_based_learning',
}
const onGrading = { aspect: 'grading', approach: 'project_based_learning' }

const all = (...shapes: object[]): TLRecord[] => [home, map, ...shapes] as unknown as TLRecord[]
const project = (...shapes: object[]) => new PlanProjection(all(...shapes), TODAY)
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

function withMap(over: Partial<MapShape['props']>): TLRecord {
	return { ...map, props: { ...map.props, ...over } }
}

describe('what is in a plan', () => {
	test('a cell knows its changes, its other cards and what is in its way', () => {
		const { plan } = project(
			change('a', onGrading),
			card('evidence', 'b', onGrading),
			impediment('c', { ties: { [subjectKey(grading)]: grading } }),
		)
		expect(plan.maps[0]!.cells.size).toBe(30)
		expect(plan.maps[0]!.cells.get('grading:project_based_learning')).toEqual({
			...UNJUDGED,
			map: MAP,
			...onGrading,
			category: 'processes',
			touched: false,
			changes: ['shape:a'],
			cards: ['shape:b'],
			impediments: ['shape:c'],
		})
	})

	test('other records are passed over', () => {
		const { plan } = project()
		const next = new PlanProjection(all(geo('a')), TODAY)
		expect(next.plan).toEqual(plan)
		expect(next.update([geo('b')], ['shape:a'])).toBe(next.plan)
	})

	test('ties lead from what is there to what is there, and are back with their end', () => {
		const [a, b] = [change('a'), change('b')]
		const between = tie('t', 'requires', { kind: 'card', card: a.id }, { kind: 'card', card: b.id })
		const projection = project(a, b, between)
		expect(ids(projection.plan.ties)).toEqual(['shape:t'])
		expect(projection.update([], [b.id]).ties).toEqual([])
		expect(ids(projection.update([b as unknown as TLRecord], []).ties)).toEqual(['shape:t'])
	})

	test('an impediment keeps what it stands in the way of while that is there', () => {
		const pin = impediment('c', { ties: { [subjectKey(grading)]: grading } })
		const projection = project(pin)
		const { grading: _gone, ...aspects } = map.props.aspects
		expect(projection.update([withMap({ aspects })], []).impediments[0]!.subjects).toEqual([])
		expect(projection.update([withMap({})], []).impediments[0]!.subjects).toEqual([grading])
	})

	test('a card keeps the keys of a row that is gone', () => {
		const projection = project(change('a', onGrading))
		const { grading: _gone, ...aspects } = map.props.aspects
		const plan = projection.update([withMap({ aspects })], [])
		expect(plan.cards.change[0]).toMatchObject(onGrading)
	})

	test('the ten questions are there whether anybody began, then the team’s own', () => {
		const { plan } = project(
			card('response', 'own', { wording: 'Who pays?' }),
			card('response', 'p', { question: 'purpose', answer: 'Because' }),
		)
		expect(plan.questions.map(({ key }) => key)).toEqual([...QUESTIONS, 'shape:own'])
		expect(plan.questions[0]!.response?.answer).toBe('Because')
		expect(plan.questions[1]!.response).toBeUndefined()
	})
})

test('a key that every object has is a name like any other', () => {
	const { plan } = project(
		change('a', { aspect: 'constructor', approach: '__proto__' }),
		card('response', 'b', { question: 'constructor', wording: 'Who pays?' }),
	)
	expect([aspectNameByKey(plan, 'constructor'), approachNameByKey(plan, '__proto__')]).toEqual([
		'constructor',
		'__proto__',
	])
	expect(plan.questions.map(questionName)).toContain('Who pays?')
})

describe('the order of the board', () => {
	const at = (name: string, index: string, parentId: string = FIRST_PAGE_ID) =>
		({ ...change(name), index: index as IndexKey, parentId }) as unknown as TLRecord

	test('is that of pages, then of shapes, then of what lies in them; ids settle what is equal', () => {
		const records = [
			page('page:two', 'a2'),
			at('z', 'a1', 'page:two'),
			at('c', 'a3'),
			{ ...geo('frame'), index: 'a2' } as unknown as TLRecord,
			at('inside', 'a9', 'shape:frame'),
			at('b', 'a1'),
			at('a', 'a1'),
		]
		const expected = ['shape:a', 'shape:b', 'shape:inside', 'shape:c', 'shape:z']
		expect(ids(project(...records).plan.cards.change)).toEqual(expected)
		expect(ids(project(...records.toReversed()).plan.cards.change)).toEqual(expected)
	})

	test('a card inside something that moves moves along', () => {
		const frame = { ...geo('frame'), index: 'a1' as IndexKey }
		const projection = project(frame, at('in', 'a1', frame.id), at('out', 'a2'))
		expect(ids(projection.plan.cards.change)).toEqual(['shape:in', 'shape:out'])
		const behind = { ...frame, index: 'a3' as IndexKey }
		expect(ids(projection.update([behind], []).cards.change)).toEqual(['shape:out', 'shape:in'])
	})

	test('a card whose page is gone, or that lies in a ring, is on the first page', () => {
		const { plan } = project(
			at('lost', 'a1', 'page:gone'),
			at('x', 'a1', 'shape:y'),
			at('y', 'a1', 'shape:x'),
		)
		expect(plan.cards.change.map((one) => one.page)).toEqual([FIRST_PAGE_ID, FIRST_PAGE_ID, FIRST_PAGE_ID])
	})
})

describe('what did not change stays the same object', () => {
	test('typing in one card leaves the others, the map and the questions', () => {
		const [a, b] = [change('a', onGrading), change('b')]
		const projection = project(a, b)
		const before = projection.plan
		const typed = { ...a, props: { ...a.props, title: 'New' } } as unknown as TLRecord
		const after = projection.update([typed], [])
		expect(after.cards.change[0]!.title).toBe('New')
		expect(after.cards.change[1]).toBe(before.cards.change[1])
		expect(after.cards.evidence).toBe(before.cards.evidence)
		expect(after.maps).toBe(before.maps)
		expect(after.questions).toBe(before.questions)
	})

	test('judging one cell leaves the others', () => {
		const projection = project()
		const before = projection.plan.maps[0]!
		const after = projection.update(
			[withMap({ cells: { 'grading:dual_enrollment': { ...UNJUDGED, fit: 'blocks' } } })],
			[],
		).maps[0]!
		const changed = [...after.cells].filter(([key, cell]) => before.cells.get(key) !== cell)
		expect(changed.map(([key]) => key)).toEqual(['grading:dual_enrollment'])
		expect(after.approaches).toBe(before.approaches)
	})

	test('defining an approach leaves all cells and rows', () => {
		const projection = project()
		const before = projection.plan.maps[0]!
		const [key, approach] = Object.entries(map.props.approaches)[0]!
		const approaches = { ...map.props.approaches, [key]: { ...approach, definition: 'They plan their week' } }
		const after = projection.update([withMap({ approaches })], []).maps[0]!
		expect(after.approaches[0]!.definition).toBe('They plan their week')
		expect(after.approaches[1]).toBe(before.approaches[1])
		expect(after.cells).toBe(before.cells)
		expect(after.aspects).toBe(before.aspects)
	})

	test('a card that is dragged about says nothing new', () => {
		const a = change('a')
		const projection = project(a)
		const before = projection.plan
		expect(projection.update([{ ...a, x: 400 }], [])).toBe(before)
	})
})

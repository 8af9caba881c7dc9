import { cardDefaults } from '@groundwork/shared/model/shapes/card'
import type { CardProps } from '@groundwork/shared/model/shapes/card'
import type { PlanCard } from '@groundwork/shared/plan/Plan'
import { createShapeId } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { NOBODY, NO_FILTER, chooseRows } from './chooseRows'

const change = (title: string, props: Partial<CardProps<'change'>> = {}): PlanCard<'change'> => ({
	...cardDefaults('change'),
	...props,
	title,
	id: createShapeId(title),
	type: 'change',
	page: 'page:page',
	impediments: [],
})

const titles = (cards: readonly PlanCard[]) => cards.map((card) => (card as PlanCard<'change'>).title)
const BOARD = { by: '', down: false }

test('searching minds neither capitals nor accents, and looks into long texts', () => {
	const cards = [change('Évaluation'), change('Blocks', { because: 'fewer EVALUATIONS' }), change('Other')]
	expect(titles(chooseRows(cards, { ...NO_FILTER, text: 'evalu' }, BOARD))).toEqual(['Évaluation', 'Blocks'])
})

test('filters by row, approach, status and owner hold at once, and nobody is an owner to ask for', () => {
	const cards = [
		change('a', { aspect: 'grading', approach: 'blended_learning', status: 'agreed', owner: 'Ada' }),
		change('b', { aspect: 'grading', approach: 'blended_learning', status: 'agreed' }),
		change('c', { aspect: 'grading', approach: 'small_schools', status: 'agreed' }),
	]
	const filter = { ...NO_FILTER, aspect: 'grading', approach: 'blended_learning', status: 'agreed' }
	expect(titles(chooseRows(cards, filter, BOARD))).toEqual(['a', 'b'])
	expect(titles(chooseRows(cards, { ...filter, owner: NOBODY }, BOARD))).toEqual(['b'])
	expect(titles(chooseRows(cards, { ...filter, owner: 'Ada' }, BOARD))).toEqual(['a'])
})

test('codes sort in the order of their list, and what is empty comes last either way', () => {
	const cards = [
		change('routine', { status: 'routine', owner: 'Zoe' }),
		change('idea', { status: 'idea' }),
		change('agreed', { status: 'agreed', owner: 'Ada' }),
	]
	expect(titles(chooseRows(cards, NO_FILTER, { by: 'status', down: false }))).toEqual([
		'idea',
		'agreed',
		'routine',
	])
	expect(titles(chooseRows(cards, NO_FILTER, { by: 'owner', down: true }))).toEqual([
		'routine',
		'agreed',
		'idea',
	])
})

import { UNJUDGED } from '@groundwork/shared/model/shapes/map'
import type { PlanAspect, PlanCell, PlanMap } from '@groundwork/shared/plan/Plan'
import { createShapeId } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { firstToChange, unrated, worstFirst } from './ranking'

const cell = (aspect: string, part: Partial<PlanCell>): PlanCell => ({
	...UNJUDGED,
	map: createShapeId('map'),
	aspect,
	approach: 'p',
	category: 'processes',
	touched: true,
	changes: [],
	cards: [],
	impediments: [],
	...part,
})

test('what matters most and can be changed first stands first; what is not in trouble or not rated is left out', () => {
	const cells = [
		cell('easy', { fit: 'strains', importance: 2, changeability: 5 }),
		cell('both', { fit: 'strains', importance: 4, changeability: 4 }),
		cell('fine', { fit: 'supports', importance: 5, changeability: 5 }),
		cell('unrated', { fit: 'blocks', importance: 5 }),
		cell('matters', { fit: 'strains', importance: 5, changeability: 2 }),
	]
	expect(firstToChange(cells).map(({ aspect }) => aspect)).toEqual(['both', 'matters', 'easy'])
	expect(unrated(cells).map(({ aspect }) => aspect)).toEqual(['unrated'])
})

test('of equals what blocks comes first', () => {
	const rated = { importance: 3, changeability: 3 }
	const cells = [cell('strains', { fit: 'strains', ...rated }), cell('blocks', { fit: 'blocks', ...rated })]
	expect(firstToChange(cells).map(({ aspect }) => aspect)).toEqual(['blocks', 'strains'])
})

test('rows with the most trouble come first, and what is not judged is none', () => {
	const cells = [cell('a', { fit: 'unknown' }), cell('b', { fit: 'strains' }), cell('c', { fit: 'blocks' })]
	const map = { cells: new Map(cells.map((one) => [`${one.aspect}:p`, one])) } as unknown as PlanMap
	const rows = ['a', 'b', 'c'].map((key) => ({ key })) as PlanAspect[]
	expect(worstFirst(map, rows, ['p']).map(({ key }) => key)).toEqual(['c', 'b', 'a'])
})

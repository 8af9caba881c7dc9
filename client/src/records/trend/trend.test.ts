import { expect, test } from 'vitest'
import { aSummary } from '../testing/aSummary'
import { acrossBy, areaPath, labelled, stacked, ticksTo, trendOf, upBy } from './trend'

const counting = (number: number, fits: Record<string, number>, open = 0, removed = 0) => {
	const summary = aSummary(number)
	return { ...summary, counts: { ...summary.counts, fits, impediments: { open, removed } } }
}
const plot = { left: 10, right: 110, top: 0, bottom: 100 }

test('snapshots from before verdicts were counted have no place in the lines', () => {
	const points = trendOf([counting(3, { blocks: 2 }, 4, 1), aSummary(1), counting(2, { blocks: 5 })])
	expect(points.map(({ number }) => number)).toEqual([2, 3])
	expect(points[1]).toMatchObject({
		fits: { supports: 0, workable: 0, strains: 0, blocks: 2, unknown: 0 },
		open: 4,
		removed: 1,
	})
})

test('points lie where their time is, and evenly where they have the same', () => {
	expect(acrossBy([0, 25, 100], plot)).toEqual([10, 35, 110])
	expect(acrossBy([7, 7, 7], plot)).toEqual([10, 60, 110])
	expect(acrossBy([7], plot)).toEqual([10])
})

test.each([
	[0, [0, 1]],
	[1, [0, 1]],
	[4, [0, 1, 2, 3, 4]],
	[5, [0, 2, 4, 6]],
	[9, [0, 5, 10]],
	[45, [0, 20, 40, 60]],
	[180, [0, 50, 100, 150, 200]],
])('the scale to %i is of whole numbers and few', (most, ticks) => {
	expect(ticksTo(most)).toEqual(ticks)
})

test('nothing to count lies on the ground', () => {
	expect(upBy(0, plot)(0)).toBe(100)
	expect(upBy(4, plot)(1)).toBe(75)
})

test('verdicts stand upon each other', () => {
	const [supports, workable] = stacked(
		trendOf([counting(1, { supports: 3, workable: 1 }), counting(2, { supports: 1 })]),
	)
	expect(supports?.reaches).toEqual([
		{ from: 0, to: 3 },
		{ from: 0, to: 1 },
	])
	expect(workable?.reaches).toEqual([
		{ from: 3, to: 4 },
		{ from: 1, to: 1 },
	])
	const [above, below] = [
		[
			[0, 1],
			[5, 2],
		],
		[
			[0, 9],
			[5, 9],
		],
	] as const
	expect(areaPath(above, below)).toBe('M0 1L5 2L5 9L0 9Z')
})

test('the last day is named, and of the others those that have room', () => {
	expect(labelled([0, 40, 100, 120, 200], 90)).toEqual([0, 2, 4])
	expect(labelled([0, 50], 90)).toEqual([1])
	expect(labelled([5], 90)).toEqual([0])
})

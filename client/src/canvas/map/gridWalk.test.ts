import { ASPECTS, categoryOf } from '@groundwork/shared/model/domain'
import { newApproach } from '@groundwork/shared/model/shapes/map'
import type { MapShapeProps } from '@groundwork/shared/model/shapes/map'
import { mapLayout } from '@groundwork/shared/model/shapes/mapLayout'
import { expect, test } from 'vitest'
import { firstStop, placeOf, walk } from './gridWalk'
import type { Stop } from './gridWalk'

const index = (at: number) => `a${at.toString(36)}` as MapShapeProps['aspects'][string]['index']

const layout = (folded: MapShapeProps['folded'] = {}, without: string[] = []) =>
	mapLayout({
		approaches: {
			blended_learning: newApproach({ code: 'blended_learning', label: '', index: index(1) }),
			dual_enrollment: newApproach({ code: 'dual_enrollment', label: '', index: index(2) }),
		},
		aspects: Object.fromEntries(
			ASPECTS.filter((code) => !without.includes(code)).map((code, at) => [
				code,
				{ code, label: '', category: categoryOf(code), index: index(at + 1) },
			]),
		),
		folded,
	})

/** Where keys lead, one after the other, on a map that stays as it is. */
function walked(map: ReturnType<typeof layout>, from: Stop, ...keys: string[]): Stop {
	return keys.reduce((stop, key) => walk(map, placeOf(map, stop, { line: 0, column: 0 }), key) ?? stop, from)
}

test('one begins at the first cell', () => {
	expect(firstStop(layout())).toEqual({ line: 'row scheduling', column: 'blended_learning' })
	expect(firstStop(layout({ processes: true })).line).toBe('row building_layout')
})

test('arrows reach the heads of columns and rows, and bands in between', () => {
	const map = layout()
	const first = firstStop(map)
	expect(walked(map, first, 'ArrowUp')).toEqual({ line: 'band processes', column: 'blended_learning' })
	expect(walked(map, first, 'ArrowUp', 'ArrowUp')).toEqual({ line: 'heads', column: 'blended_learning' })
	expect(walked(map, first, 'ArrowLeft')).toEqual({ line: 'row scheduling', column: undefined })
	expect(walked(map, first, 'ArrowRight', 'ArrowRight')).toEqual({
		line: 'row scheduling',
		column: 'dual_enrollment',
	})
})

test('there is nothing left of the heads of columns, and nothing above', () => {
	const map = layout()
	const heads: Stop = { line: 'heads', column: 'blended_learning' }
	expect(walked(map, heads, 'ArrowLeft', 'ArrowUp')).toEqual(heads)
})

test('a folded category is one line', () => {
	const map = layout({ space: true })
	const last: Stop = { line: 'row teacher_evaluation', column: 'dual_enrollment' }
	expect(walked(map, last, 'ArrowDown').line).toBe('band space')
	expect(walked(map, last, 'ArrowDown', 'ArrowDown').line).toBe('band means')
	expect(walked(map, last, 'PageDown').line).toBe('row state_mandates')
	expect(walked(map, last, 'PageUp').line).toBe('row scheduling')
})

test('whoever stands on a row that is removed stands on what took its place', () => {
	const stop: Stop = { line: 'row grading', column: 'dual_enrollment' }
	const before = placeOf(layout(), stop, { line: 0, column: 0 })
	const after = placeOf(layout({}, ['grading']), stop, before)
	expect(after).toEqual(before)
})

test('other keys lead nowhere', () => {
	expect(walk(layout(), { line: 2, column: 0 }, 'a')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { detailAt } from './detail'
import type { Detail } from './detail'

const along = (zooms: number[]) => {
	let detail: Detail | undefined
	return zooms.map((zoom) => (detail = detailAt(zoom, detail)))
}

test('zoomed in everything is shown, zoomed out less and less', () => {
	expect(along([1, 0.7, 0.5, 0.3, 0.1])).toEqual(['near', 'near', 'middle', 'far', 'far'])
})

test('what trembles about a threshold changes nothing', () => {
	expect(along([0.65, 0.67, 0.69, 0.66, 0.63, 0.61, 0.63])).toEqual([
		'middle',
		'middle',
		'near',
		'near',
		'near',
		'middle',
		'middle',
	])
	expect(along([0.4, 0.41, 0.43, 0.4, 0.39, 0.37, 0.4])).toEqual([
		'far',
		'far',
		'middle',
		'middle',
		'middle',
		'far',
		'far',
	])
})

test('a jump over both thresholds ends where it lands', () => {
	expect(along([1, 0.2, 1])).toEqual(['near', 'far', 'near'])
})

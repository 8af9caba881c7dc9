import { expect, test } from 'vitest'
import { lineThrough, waysToCell } from './lines.js'
import type { Rect } from './lines.js'

const map: Rect = { x: 0, y: 0, w: 1000, h: 800 }
const cell: Rect = { x: 600, y: 400, w: 200, h: 44 }
const pin = (x: number, y: number): Rect => ({ x, y, w: 250, h: 80 })

test.each([
	['left of the map', pin(-400, 100), { x: -150, y: 140 }, { x: -4, y: 422 }],
	['right of it', pin(1200, 700), { x: 1200, y: 740 }, { x: 1004, y: 422 }],
	['above it', pin(100, -300), { x: 225, y: -220 }, { x: 700, y: -4 }],
	['below it', pin(100, 900), { x: 225, y: 900 }, { x: 700, y: 804 }],
	['beyond its corner', pin(-400, -300), { x: -150, y: -260 }, { x: -4, y: 422 }],
])('from a pin %s a line that nobody looks at ends before the map', (_where, from, start, end) => {
	expect(waysToCell(from, cell, map)?.rest).toEqual([start, end])
})

test('a line somebody looks at goes along under the row and up beside the cell', () => {
	const into = (from: Rect) => waysToCell(from, cell, map)?.full.slice(1)
	expect(into(pin(-400, 100))).toEqual([
		{ x: 0, y: 444 },
		{ x: 600, y: 444 },
		{ x: 600, y: 422 },
	])
	expect(into(pin(1200, 700))).toEqual([
		{ x: 1000, y: 444 },
		{ x: 800, y: 444 },
		{ x: 800, y: 422 },
	])
	expect(into(pin(100, -300))).toEqual([
		{ x: 600, y: 0 },
		{ x: 600, y: 422 },
	])
})

test('a pin that lies on the map has no such way', () => {
	expect(waysToCell(pin(100, 100), cell, map)).toBeUndefined()
})

test('a line is drawn from point to point', () => {
	expect(
		lineThrough([
			{ x: 1, y: 2 },
			{ x: 3, y: 4 },
		]),
	).toEqual({ path: 'M1 2L3 4', end: { x: 3, y: 4 } })
})

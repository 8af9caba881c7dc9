import { describe, expect, test } from 'vitest'
import { headOf, routeOf } from './route.js'

const left = { rect: { x: 0, y: 0, w: 100, h: 50 } }
const right = { rect: { x: 300, y: 0, w: 100, h: 50 } }

describe('how a tie runs', () => {
	test('from edge to edge, with room for the arrow’s head and the label half way', () => {
		const { points, label } = routeOf(left, right)
		expect(points).toEqual([
			{ x: 100, y: 25 },
			{ x: 296, y: 25 },
		])
		expect(label).toEqual({ x: 198, y: 25 })
	})

	test('to a cell between the rows of its map, and back the same way', () => {
		const map = { x: 300, y: 0, w: 600, h: 400 }
		const cell = { rect: { x: 500, y: 100, w: 100, h: 40 }, map }
		const there = routeOf(left, cell)
		expect(there.points.at(0)).toEqual({ x: 100, y: 25 })
		expect(there.points.at(1)).toEqual({ x: 300, y: 140 })
		expect(there.points.at(-1)).toEqual({ x: 500, y: 120 })
		expect(there.label.x).toBeLessThan(map.x)
		const back = routeOf(cell, left)
		expect(back.points).toEqual(there.points.toReversed())
		expect(back.label).toEqual(there.label)
	})

	test('also where one lies on the other', () => {
		for (const { x, y } of routeOf(left, left).points) {
			expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
		}
	})

	test('its head points along the last stretch', () => {
		const [above, tip, below] = headOf(
			[
				{ x: 0, y: 0 },
				{ x: 50, y: 0 },
				{ x: 50, y: 0 },
			],
			10,
		)
		expect(tip).toEqual({ x: 50, y: 0 })
		expect(above!.x).toBeCloseTo(below!.x)
		expect(above!.x).toBeLessThan(50)
		expect(above!.y).toBeCloseTo(-below!.y)
	})
})

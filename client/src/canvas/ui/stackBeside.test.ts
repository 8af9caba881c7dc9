import { Box } from 'tldraw'
import { expect, test } from 'vitest'
import { stackBeside } from './stackBeside'

const MAP = new Box(0, 0, 1000, 900)
const boxes = (places: { x: number; y: number }[], heights: number[]) =>
	places.map(({ x, y }, at) => new Box(x, y, 280, heights[at]))

const overlaps = (all: readonly Box[]) =>
	all.filter((one, at) => all.slice(at + 1).some((other) => one.collides(other)))

test('the first lie at the height where they belong, the next below them, then further out from the top', () => {
	const things = [{ h: 300, y: 400 }, { h: 150, y: 400 }, { h: 150, y: 400 }, { h: 150 }]
	expect(stackBeside(MAP, [], 280, things)).toEqual([
		{ x: 1048, y: 400 },
		{ x: 1048, y: 724 },
		{ x: 1352, y: 0 },
		{ x: 1048, y: 0 },
	])
})

test('nothing lies on anything, however much there is', () => {
	const there = Array.from({ length: 40 }, (_, at) => new Box(900 + at * 97, (at * 211) % 1400, 260, 190))
	const heights = Array.from({ length: 1000 }, (_, at) => 120 + ((at * 53) % 400))
	const began = Date.now()
	const places = stackBeside(
		MAP,
		there,
		280,
		heights.map((h, at) => ({ h, y: (at * 37) % 900 })),
	)
	expect(Date.now() - began).toBeLessThan(1000)
	const laid = boxes(places, heights)
	expect(overlaps(laid)).toEqual([])
	expect(laid.filter((one) => there.some((other) => other.collides(one)))).toEqual([])
	const all = Box.Common(laid)
	expect(all.w / all.h).toBeGreaterThan(1)
	expect(all.w / all.h).toBeLessThan(4)
})

test('what is taller than the map finds a place too', () => {
	const places = stackBeside(MAP, [new Box(1000, 0, 400, 500)], 280, [{ h: 3000, y: 100 }])
	expect(places).toHaveLength(1)
})

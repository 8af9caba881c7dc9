import { expect, test } from 'vitest'
import { PIN_GAP, layPins } from './layPins'

const apart = (tips: { x: number; y: number }[], zoom: number) =>
	tips.every((one, i) =>
		tips.every(
			(other, j) => i === j || Math.hypot(one.x - other.x, one.y - other.y) * zoom >= PIN_GAP * 0.99,
		),
	)

test.each([0.25, 1, 3])(
	'[DISC-17] pins at one place stand side by side, each to be clicked, at zoom %d',
	(zoom) => {
		const tips = Array.from({ length: 9 }, () => ({ x: 100, y: 200 }))
		const laid = layPins(tips, zoom)
		expect(laid[0]).toEqual({ x: 100, y: 200 })
		expect(apart(laid, zoom)).toBe(true)
	},
)

test('[DISC-17] a pin that is near nobody stays where it belongs', () => {
	const tips = [
		{ x: 0, y: 0 },
		{ x: 500, y: 0 },
		{ x: -31, y: 0 },
	]
	expect(layPins(tips, 1)).toEqual(tips)
})

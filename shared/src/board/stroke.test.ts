import { describe, expect, test } from 'vitest'
import { random } from '../testing/random.js'
import { decodeStroke, encodeStroke } from './stroke.js'

describe('a freehand line', () => {
	test('[STROKE-1] comes back as it was, of any points on the grid', () => {
		for (let seed = 1; seed <= 100; seed++) {
			const { int, chance } = random(seed)
			const far = chance(0.1) ? 2 ** 26 : 2000
			const segments = Array.from({ length: int(4) }, () => ({
				type: chance(0.7) ? 'free' : 'straight',
				points: Array.from({ length: int(30) }, () => ({
					x: (int(far) - far / 2) / 16,
					y: (int(far) - far / 2) / 16,
					z: int(101) / 100,
				})),
			}))
			const letters = encodeStroke(segments)
			expect(letters, `seed ${seed}`).toBeDefined()
			expect(decodeStroke(letters!), `seed ${seed}`).toEqual(segments)
		}
	})

	test('[STROKE-2] drawn on keeps its letters and adds a few', () => {
		const points = Array.from({ length: 300 }, (_, i) => ({ x: i * 3, y: (i * i) / 16, z: 0.5 }))
		const [before, after] = [299, 300].map((count) =>
			encodeStroke([{ type: 'free', points: points.slice(0, count) }]),
		)
		expect(after!.startsWith(before!)).toBe(true)
		expect(after!.length - before!.length).toBeLessThanOrEqual(8)
	})

	test.each<[string, unknown]>([
		['a point off the grid', [{ type: 'free', points: [{ x: 0.01, y: 0, z: 0.5 }] }]],
		['a pressure off the grid', [{ type: 'free', points: [{ x: 0, y: 0, z: 0.505 }] }]],
		['no pressure', [{ type: 'free', points: [{ x: 0, y: 0 }] }]],
		['another kind of segment', [{ type: 'curve', points: [] }]],
		['something more in it', [{ type: 'free', points: [], extra: 1 }]],
		['infinity', [{ type: 'free', points: [{ x: Infinity, y: 0, z: 0.5 }] }]],
		['no list', 'text'],
	])('[STROKE-3] with %s has no letters, and is kept as it is', (_name, segments) => {
		expect(encodeStroke(segments)).toBeUndefined()
	})

	test.each(['x', 'AAA', ';A', ';AA', ';ggggggggggggggggggggg', ';AAA?'])(
		'[STROKE-4] %j are no letters of one',
		(letters) => {
			expect(() => decodeStroke(letters)).toThrow(/line is malformed/)
		},
	)
})

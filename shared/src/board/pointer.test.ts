import { describe, expect, test } from 'vitest'
import { random } from '../testing/random.js'
import type { Random } from '../testing/random.js'
import { diffValues, isEqual, withValue } from './pointer.js'
import type { Json } from './pointer.js'

const apply = (from: Json, to: Json) =>
	diffValues(from, to).reduce((json, { pointer, value }) => withValue(json, pointer, value), from)

describe('the difference of two values', () => {
	test('[VALUE-1] names the deepest values that differ', () => {
		expect(
			diffValues(
				{ a: 1, p: { q: { r: 1, s: 2 }, list: [1] } },
				{ a: 1, p: { q: { r: 1, s: 3 }, list: [2] } },
			),
		).toEqual([
			{ pointer: '/p/q/s', value: 3 },
			{ pointer: '/p/list', value: [2] },
		])
	})

	test('[VALUE-2] takes a point as one value', () => {
		expect(diffValues({ end: { x: 1, y: 1 } }, { end: { x: 2, y: 1 } })).toEqual([
			{ pointer: '/end', value: { x: 2, y: 1 } },
		])
	})

	test('[VALUE-1] keeps keys apart that hold the signs of a pointer', () => {
		const from = { cells: { 'a/b': 1, 'a~b': 1, a: { b: 1 } } }
		const to = { cells: { 'a/b': 2, 'a~b': 3, a: { b: 4 } } }
		expect(apply(from, to)).toEqual(to)
	})

	test.each(Array.from({ length: 50 }, (_, i) => i + 1))(
		'[VALUE-1] applied to the first gives the second (seed %i)',
		(seed) => {
			const source = random(seed)
			const [from, to] = [anyObject(source, 0), anyObject(source, 0)]
			expect(apply(from, to)).toEqual(to)
		},
	)
})

test.each(['/__proto__/polluted', '/a/constructor/prototype', '/prototype'])(
	'[VALUE-3] a change may not reach %s',
	(pointer) => {
		expect(() => withValue({ a: {} }, pointer, true)).toThrow(/not allowed/)
		expect(({} as Json)['polluted']).toBeUndefined()
	},
)

test('[VALUE-4] a change inside something removed is dropped', () => {
	const record = { cells: {} }
	expect(withValue(record, '/cells/gone/fit', 'blocks')).toEqual(record)
})

test('[VALUE-1] equal means the same JSON', () => {
	expect(isEqual({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true)
	expect(isEqual({ a: undefined }, {})).toBe(false)
	expect(isEqual([1], { 0: 1 })).toBe(false)
	expect(isEqual(0, -0)).toBe(false)
})

function anyObject(source: Random, depth: number): Json {
	const keys = ['a', 'b', 'c/d', 'e~f', 'x'].filter(() => source.chance(0.6))
	return Object.fromEntries(keys.map((key) => [key, anyValue(source, depth)]))
}

function anyValue(source: Random, depth: number): unknown {
	if (depth < 3 && source.chance(0.5)) return anyObject(source, depth + 1)
	return source.pick([1, 2, 'text', null, true, [1, 2], [{ q: 1 }]])
}

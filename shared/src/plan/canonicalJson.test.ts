import { expect, test } from 'vitest'
import { canonicalJson } from './canonicalJson.js'

test('the order in which keys were set does not matter, at any depth', () => {
	expect(canonicalJson({ b: 1, a: { d: [1, { z: 1, y: 2 }], c: null } })).toBe(
		'{"a":{"c":null,"d":[1,{"y":2,"z":1}]},"b":1}',
	)
})

test('a missing key and an undefined one are the same', () => {
	expect(canonicalJson({ a: undefined, b: [undefined] })).toBe(canonicalJson({ b: [null] }))
})

test('what JSON cannot hold is refused, not lost', () => {
	for (const value of [NaN, Infinity, () => 1, Symbol('x'), 1n])
		expect(() => canonicalJson({ value })).toThrow(TypeError)
})

test('parsing gives the value back', () => {
	const value = { text: 'naïve "quoted" \u2028 \ud83d\ude00', n: -0.5, list: [true, false, null] }
	expect(JSON.parse(canonicalJson(value))).toEqual(value)
})

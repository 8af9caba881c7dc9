import { expect, test } from 'vitest'
import { keepEqual } from './keepEqual'

const index = (entries: Record<string, Record<string, number>>) => new Map(Object.entries(entries))

test('an index that says the same is the same', () => {
	const before = index({ a: { x: 1 }, b: { y: 2, z: 3 } })
	expect(keepEqual(before, index({ b: { z: 3, y: 2 }, a: { x: 1 } }))).toBe(before)
})

test('of an index that changed in one place the others stay what they were', () => {
	const before = index({ a: { x: 1 }, b: { y: 2 } })
	const after = keepEqual(before, index({ a: { x: 1 }, b: { y: 3 }, c: {} }))
	expect(after).not.toBe(before)
	expect(after.get('a')).toBe(before.get('a'))
	expect(Object.fromEntries(after)).toEqual({ a: { x: 1 }, b: { y: 3 }, c: {} })
})

test('an index that lost a place is another one', () => {
	const before = index({ a: { x: 1 }, b: { y: 2 } })
	expect([...keepEqual(before, index({ a: { x: 1 } })).keys()]).toEqual(['a'])
})

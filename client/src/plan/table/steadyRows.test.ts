import { expect, test } from 'vitest'
import { steadyRows } from './steadyRows'

const there = (...ids: string[]) => {
	const all = new Set(ids)
	return (id: string) => all.has(id)
}

test('a row that no longer matches stays where it is, until the filter is chosen anew', () => {
	expect(steadyRows(['a', 'b', 'c'], ['a', 'c'], there('a', 'b', 'c'))).toEqual(['a', 'b', 'c'])
})

test('a row whose place in the order changed stays where it is', () => {
	expect(steadyRows(['a', 'b'], ['b', 'a'], there('a', 'b'))).toEqual(['a', 'b'])
})

test('what somebody adds comes at the end, what somebody deletes goes', () => {
	expect(steadyRows(['a', 'b'], ['n', 'a'], there('a', 'n'))).toEqual(['a', 'n'])
})

test('where nothing came or went, it is the same list', () => {
	const before = ['a', 'b']
	expect(steadyRows(before, ['b', 'a'], there('a', 'b'))).toBe(before)
})

import { expect, test } from 'vitest'
import { Lingering } from './Lingering'

const here = (...people: [client: number, person: string][]) => new Map(people)
const start = () => new Lingering<number, string>(4000, (person) => person)

test('who is gone for a moment is not seen to go', () => {
	const people = start()
	people.next(here([1, 'Ada'], [2, 'Ben']), 0)
	expect(people.next(here(), 60_000)).toEqual({ shown: here([1, 'Ada'], [2, 'Ben']), again: 64_000 })
	expect(people.next(here([2, 'Ben']), 61_000)).toEqual({
		shown: here([1, 'Ada'], [2, 'Ben']),
		again: 64_000,
	})
	expect(people.next(here([1, 'Ada'], [2, 'Ben']), 62_000).again).toBeNull()
})

test('who stays away is gone when that moment is over', () => {
	const people = start()
	people.next(here([1, 'Ada'], [2, 'Ben']), 0)
	expect(people.next(here([1, 'Ada']), 1000).shown.has(2)).toBe(true)
	expect(people.next(here([1, 'Ada']), 5000)).toEqual({ shown: here([1, 'Ada']), again: null })
})

test('who is back in another window is not there twice', () => {
	const people = start()
	people.next(here([1, 'Ada']), 0)
	expect(people.next(here([7, 'Ada']), 100)).toEqual({ shown: here([7, 'Ada']), again: null })
})

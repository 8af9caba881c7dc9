import { describe, expect, test } from 'vitest'
import { random } from '../../testing/random.js'
import type { Random } from '../../testing/random.js'
import { diffText } from './diffText.js'
import { mergeText } from './mergeText.js'
import { applySplices, carrySplices, invertSplices, mapPosition } from './splices.js'

const LETTERS = ['a', 'b', 'c', ' ', '\n', '😀', '👍', '😁']

const someText = (chance: Random, most: number) =>
	Array.from({ length: chance.int(most + 1) }, () => chance.pick(LETTERS)).join('')

/** One to three edits, each at a border between two characters. */
function edited(chance: Random, text: string): string {
	let characters = [...text]
	for (let i = 1 + chance.int(3); i > 0; i--) {
		const at = chance.int(characters.length + 1)
		characters = characters.toSpliced(at, chance.int(3), ...someText(chance, 3))
	}
	return characters.join('')
}

const isWellFormed = (text: string) => [...text].every((letter) => !/^[\ud800-\udfff]$/.test(letter))

const seeds = Array.from({ length: 400 }, (_value, seed) => seed)

describe('the merge of two changes of one text', () => {
	test.each([
		['at different places', 'The plan', 'The old plan', 'The plan B', 'The old plan B'],
		['both at the end, mine first', 'a', 'ab', 'ac', 'abc'],
		['they put something into what I delete', 'hello', '', 'heXllo', 'X'],
		['I put something into what they delete', 'hello', 'heXllo', '', 'X'],
		['both delete the same', 'hello', 'heo', 'ho', 'ho'],
		['only I', 'a', 'b', 'a', 'b'],
		['only they', 'a', 'a', 'b', 'b'],
		['both type the same letter', '', 'x', 'x', 'xx'],
		['one face becomes another while text comes before it', '😀', '😁', 'x😀', '😁x'],
	])('[TEXT-1] %s', (_what, base, mine, theirs, merged) => {
		expect(mergeText(base, mine, theirs)).toBe(merged)
	})

	test('[TEXT-1] keeps every letter that either put in', () => {
		for (const seed of seeds) {
			const chance = random(seed)
			const base = someText(chance, 12)
			// Capitals and digits do not occur in the text, so that they can be found again.
			const put = (text: string, what: string) => {
				const at = chance.int([...text].length + 1)
				return [...text].toSpliced(at, chance.int(3), what).join('')
			}
			const merged = mergeText(base, put(base, 'MINE'), put(base, '1234'))
			expect(merged, `seed ${seed}`).toContain('MINE')
			expect(merged, `seed ${seed}`).toContain('1234')
		}
	})

	test('[TEXT-6] does not split a character of two code units, in whatever texts', () => {
		for (const seed of seeds) {
			const chance = random(seed)
			const base = someText(chance, 12)
			const merged = mergeText(base, edited(chance, base), edited(chance, base))
			expect(isWellFormed(merged), `seed ${seed}: ${JSON.stringify(merged)}`).toBe(true)
		}
	})

	test('[TEXT-6] comes to an end, whatever halves of pairs a program left', () => {
		expect(mergeText('a\ud83d', '\udc4da\ude00', 'a\ud83db')).toContain('b')
	})

	test('[TYPE-10] two long, wholly different texts are done at once', () => {
		const chance = random(1)
		const long = (length: number) =>
			Array.from({ length }, () => String.fromCharCode(97 + chance.int(26))).join('')
		const [base, mine, theirs] = [long(60_000), long(60_000), long(60_000)]
		const start = Date.now()
		const merged = mergeText(`<${base}>`, `<${mine}>`, `<${theirs}>`)
		expect(merged === `<${mine}${theirs}>`).toBe(true)
		expect(Date.now() - start).toBeLessThan(200)
	})
})

describe('splices', () => {
	test('[TYPE-9] lead from one text to the other and back', () => {
		for (const seed of seeds) {
			const chance = random(seed)
			const from = someText(chance, 16)
			const to = edited(chance, from)
			const splices = diffText(from, to)
			expect(applySplices(from, splices), `seed ${seed}`).toBe(to)
			expect(applySplices(to, invertSplices(splices)), `seed ${seed}`).toBe(from)
		}
	})

	test('[TYPE-9] carried over each other they give one text, whichever comes first', () => {
		for (const seed of seeds) {
			const chance = random(seed)
			const text = someText(chance, 12)
			const [mine, theirs] = [diffText(text, edited(chance, text)), diffText(text, edited(chance, text))]
			const mineLast = applySplices(applySplices(text, theirs), carrySplices(mine, theirs, 'before'))
			const theirsLast = applySplices(applySplices(text, mine), carrySplices(theirs, mine, 'after'))
			expect(mineLast, `seed ${seed}`).toBe(theirsLast)
		}
	})

	test.each([
		['left of an insertion', 'abc', 'abcX', 2, 2],
		['at an insertion', 'abc', 'abXc', 2, 2],
		['right of an insertion', 'abc', 'aXbc', 2, 3],
		['between two changes', 'abcdef', 'Xabcdf', 3, 4],
		['inside of what goes', 'abcdef', 'af', 3, 1],
		['inside of what is replaced', 'abcdef', 'aXf', 3, 2],
		['right of what goes', 'abcdef', 'af', 5, 1],
	])('[TYPE-3] a place %s', (_what, from, to, place, mapped) => {
		expect(mapPosition(place, diffText(from, to))).toBe(mapped)
	})
})

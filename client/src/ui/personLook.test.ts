import { expect, test } from 'vitest'
import { initials, inkOn } from './personLook'

test.each([
	['Ana Ruiz', 'AR'],
	['  ben  ', 'B'],
	['María del Carmen Núñez', 'MN'],
	['🦉 Owl', '🦉O'],
	['', '?'],
])('%j has the initials %s', (name, letters) => {
	expect(initials(name)).toBe(letters)
})

test('text on a colour is whichever of black and white reads better', () => {
	expect(inkOn('#123456')).toBe('#ffffff')
	expect(inkOn('#ffe08a')).toBe('#101414')
	expect(inkOn('tomato')).toBe('#ffffff')
})

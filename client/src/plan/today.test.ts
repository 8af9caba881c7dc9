import { expect, test } from 'vitest'
import { today } from './today'

test('today is the day where one is', () => {
	expect(today(new Date(2027, 0, 5, 23, 59))).toBe('2027-01-05')
})

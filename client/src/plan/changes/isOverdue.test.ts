import { expect, test } from 'vitest'
import { isOverdue } from './isOverdue'

test('a change is overdue the day after it was due, and never once it is in use or dropped', () => {
	expect(isOverdue({ due: '2027-03-30', status: 'agreed' }, '2027-03-31')).toBe(true)
	expect(isOverdue({ due: '2027-03-31', status: 'agreed' }, '2027-03-31')).toBe(false)
	expect(isOverdue({ due: '2027-03-30', status: 'in_use' }, '2027-03-31')).toBe(false)
	expect(isOverdue({ due: '2027-03-30', status: 'dropped' }, '2027-03-31')).toBe(false)
	expect(isOverdue({ due: '', status: 'agreed' }, '2027-03-31')).toBe(false)
})

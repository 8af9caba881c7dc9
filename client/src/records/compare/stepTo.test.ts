import { expect, test } from 'vitest'
import { stepTo } from './stepTo'

const rows = [{ key: 'grading' }, { key: 'discipline' }, { key: 'space' }]
const columns = [{ key: 'blended' }, { key: 'portfolio' }]
const press = (
	key: string,
	from: string,
	more: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {},
) => stepTo({ key, ctrlKey: false, metaKey: false, altKey: false, ...more }, from, rows, columns)

test.each([
	['ArrowDown', 'grading:blended', 'discipline:blended'],
	['ArrowUp', 'discipline:portfolio', 'grading:portfolio'],
	['ArrowRight', 'grading:blended', 'grading:portfolio'],
	['ArrowLeft', 'grading:portfolio', 'grading:blended'],
	['Home', 'space:portfolio', 'space:blended'],
	['End', 'space:blended', 'space:portfolio'],
])('%s leads from %s to %s', (key, from, to) => {
	expect(press(key, from)).toBe(to)
})

test('with Ctrl, Home and End lead to the corners', () => {
	expect(press('Home', 'space:portfolio', { ctrlKey: true })).toBe('grading:blended')
	expect(press('End', 'grading:blended', { ctrlKey: true })).toBe('space:portfolio')
})

test('nothing leads over an edge, and other keys are left to others', () => {
	expect(press('ArrowUp', 'grading:blended')).toBeUndefined()
	expect(press('ArrowLeft', 'grading:blended')).toBeUndefined()
	expect(press('ArrowDown', 'space:blended')).toBeUndefined()
	expect(press('Enter', 'grading:blended')).toBeUndefined()
	expect(press('ArrowLeft', 'grading:portfolio', { altKey: true })).toBeUndefined()
})

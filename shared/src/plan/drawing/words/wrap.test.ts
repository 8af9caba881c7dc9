import { expect, test } from 'vitest'
import { textWidth } from './letterWidths.js'
import { fitInto } from './text.js'
import { plainText } from './richText.js'
import { fitted, wrap } from './wrap.js'

const LONG =
	'Two blocks of 110 minutes, with lunch and an advisory hour between them, on Tuesday and on Thursday'

test.each([
	['words', LONG],
	['one endless word', 'x'.repeat(300)],
	['signs that take a square each', '学校计划'.repeat(30)],
	['spaces alone', ' '.repeat(100)],
	['signs of two halves', '👩‍🏫'.repeat(20)],
])('%s are broken into lines that fit', (_what, text) => {
	const lines = wrap(text, { width: 120, size: 14 })
	for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120)
	const letters = (words: string) => words.replaceAll(/\s/g, '')
	expect(letters(lines.join(''))).toBe(letters(text))
})

test('what is cut says that there is more', () => {
	const lines = wrap(LONG, { width: 120, size: 14, most: 2 })
	expect(lines).toHaveLength(2)
	expect(lines[1]).toMatch(/…$/)
	expect(textWidth(lines[1]!, 14)).toBeLessThanOrEqual(120)
	expect(wrap('Short', { width: 120, size: 14, most: 1 })).toEqual(['Short'])
	expect(fitted(LONG, 90, 14)).toMatch(/^Two .*…$/)
	expect(fitted(LONG, 1, 14)).toBe('')
	expect(wrap(LONG, { width: 0, size: 14, most: 3 })).toHaveLength(3)
})

test('the first line leaves room for what stands before it, and paragraphs stay', () => {
	const [first, second] = wrap('one two three four', { width: 100, size: 14, indent: 60 })
	expect([first, second]).toEqual(['one', 'two three four'])
	expect(wrap('a\nb\r\n\nc', { width: 100, size: 14 })).toEqual(['a', 'b', '', 'c'])
})

test('a text that is too much for its box is smaller, down to what can be read', () => {
	expect(fitInto('Short', { w: 160, h: 160 }, 22, 1.35)).toEqual({ size: 22, lines: ['Short'] })
	const smaller = fitInto(LONG, { w: 160, h: 160 }, 22, 1.35)
	expect(smaller.size).toBeLessThan(22)
	expect(smaller.lines.join(' ')).toBe(LONG)
	expect(smaller.lines.length * smaller.size * 1.35).toBeLessThanOrEqual(160)
	expect(fitInto('x'.repeat(9000), { w: 20, h: 20 }, 22, 1.35).lines.at(-1)).toMatch(/…$/)
})

test('a rich text is its lines, with the signs of its lists', () => {
	const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
	const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] })
	expect(
		plainText({
			type: 'doc',
			content: [
				paragraph('Why'),
				{ type: 'bulletList', content: [item('one'), item('two')] },
				{ type: 'orderedList', content: [item('first')] },
				{ type: 'paragraph' },
			],
		}),
	).toBe('Why\n• one\n• two\n1. first\n')
	for (const odd of [null, 3, [], { content: 7 }, { type: 'paragraph', content: [null, { text: 5 }] }])
		expect(typeof plainText(odd)).toBe('string')
})

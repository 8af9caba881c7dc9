import { toRichText } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { random } from '../../testing/random.js'
import { checkRichText } from '../checkRichText.js'
import { applyDelta, diffTexts, mergeTexts } from './delta.js'
import type { FlatText } from './FlatText.js'
import { OBJECT_CHAR, plainText } from './FlatText.js'
import { flatten } from './flatten.js'
import { unflatten } from './unflatten.js'

type Node = Record<string, unknown>
const text = (letters: string, ...marks: Node[]): Node => ({
	type: 'text',
	text: letters,
	...(marks.length > 0 && { marks }),
})
const bold = { type: 'bold' }
const link = { type: 'link', attrs: { href: 'https://a.b', target: '_blank', rel: 'noopener', class: null } }
const dir = { attrs: { dir: 'auto' } }
const p = (...content: Node[]): Node => ({
	type: 'paragraph',
	...dir,
	...(content.length > 0 && { content }),
})
const heading = (level: number, ...content: Node[]): Node => ({
	type: 'heading',
	attrs: { dir: 'auto', level },
	content,
})
const item = (...content: Node[]): Node => ({ type: 'listItem', content })
const bullets = (...content: Node[]): Node => ({ type: 'bulletList', content })
const numbers = (start: number, ...content: Node[]): Node => ({
	type: 'orderedList',
	attrs: { start, type: null },
	content,
})
const doc = (...content: Node[]) => ({ type: 'doc', content })

const texts: [string, ReturnType<typeof doc>][] = [
	['nothing', toRichText('') as never],
	['lines', toRichText('Ask families\n\nfirst\n') as never],
	[
		'what the editor makes',
		doc(p(text('Ask '), text('families', bold), text(' first')), p(), p(text('then'))),
	],
	['marks upon marks', doc(p(text('both', link, bold), text('one', bold), text('none')))],
	['a heading', doc(heading(2, text('Why')), p(text('because')))],
	['a heading alone', doc(heading(1, text('Why')))],
	['a list', doc(bullets(item(p(text('one'))), item(p(text('two')))), p(text('after')))],
	['two lists in a row', doc(bullets(item(p(text('one')))), bullets(item(p(text('two')))))],
	['an item of two paragraphs', doc(numbers(3, item(p(text('one')), p(text('more'))), item(p())))],
	[
		'lists within lists',
		doc(
			bullets(item(p(text('a')), numbers(1, item(p(text('b')), bullets(item(p(text('c')))))), p(text('d')))),
		),
	],
	[
		'hard breaks',
		doc(p(text('a'), { type: 'hardBreak' }, text('b', bold), { type: 'hardBreak', marks: [bold] })),
	],
	[
		'paragraphs with and without a direction',
		doc(p(text('a')), { type: 'paragraph', content: [text('b')] }, p()),
	],
	['the letter that stands for objects', doc(p(text(`a${OBJECT_CHAR}b`)), heading(1, text(OBJECT_CHAR)))],
	['signs of two units', doc(p(text('😀'), text('😃', bold)))],
]

describe('a rich text laid flat', () => {
	test.each(texts)('[TEXT-2] %s: comes back as it was', (_name, richText) => {
		const flat = flatten(richText)
		expect(flat).toBeDefined()
		expect(unflatten(flat!)).toEqual(richText)
	})

	test.each<[string, unknown]>([
		['marks in another order', doc(p(text('x', bold, link)))],
		['runs that are one', doc(p(text('a'), text('b')))],
		['an unknown node', doc({ type: 'table', content: [] })],
		['a line break in a run', doc(p(text('a\nb')))],
		['no document', { type: 'paragraph' }],
		['nothing at all', undefined],
	])('[TEXT-3] %s: is more than lines can say', (_name, richText) => {
		expect(flatten(richText)).toBeUndefined()
	})

	test('[TEXT-4] any two merge into a text that tldraw can hold, with the letters of both', () => {
		for (let seed = 1; seed <= 300; seed++) {
			const { pick, int, chance } = random(seed)
			const change = (from: FlatText, letter: string): FlatText => {
				const whole = (place: number) => (LOW_HALF.test(from.chars[place] ?? '') ? place + 1 : place)
				const at = whole(int(from.chars.length + 1))
				const cut = whole(at + (chance(0.5) ? int(4) : 0)) - at
				const other = flatten(pick(texts)[1])!
				const piece = chance(0.3) ? other : plainText(chance(0.3) ? `\n${letter}` : letter)
				return applyDelta(from, [
					...(at > 0 ? [{ retain: at }] : []),
					...diffTexts(plainText(''), piece),
					...(cut > 0 ? [{ delete: Math.min(cut, from.chars.length - at) }] : []),
				])
			}
			const base = flatten(pick(texts)[1])!
			const [mine, theirs] = [change(base, 'α'), change(base, 'β')]
			const merged = unflatten(mergeTexts(base, mine, theirs))
			expect(() => checkRichText(merged), `seed ${seed}`).not.toThrow()
			expect(isHoldable(merged), `seed ${seed}: ${JSON.stringify(merged)}`).toBe(true)
			for (const [side, letter] of [
				[mine, 'α'],
				[theirs, 'β'],
			] as const) {
				if (side.chars.includes(letter)) expect(JSON.stringify(merged), `seed ${seed}`).toContain(letter)
			}
		}
	})
})

const LOW_HALF = /[\uDC00-\uDFFF]/

/** ProseMirror's rules: lists hold items, an item begins with a paragraph, lines hold letters and breaks. */
function isHoldable(node: unknown): boolean {
	const { type, content = [] } = node as { type: string; content?: Node[] }
	const types = content.map((child) => child['type'] as string)
	const children = content.every(isHoldable)
	switch (type) {
		case 'bulletList':
		case 'orderedList':
			return children && types.length > 0 && types.every((one) => one === 'listItem')
		case 'listItem':
			return children && types[0] === 'paragraph' && !types.includes('listItem')
		case 'doc':
			return children && types.length > 0 && !types.includes('listItem') && !types.includes('text')
		default:
			return children && types.every((one) => one === 'text' || one === 'hardBreak')
	}
}

describe('a change of a text', () => {
	test('[TEXT-5] names only what differs: letters typed, letters gone, marks set and taken', () => {
		const [from, to] = [
			doc(p(text('Ask families'))),
			doc(p(text('Ask '), text('all', bold), text(' families'))),
		]
		expect(diffTexts(flatten(from)!, flatten(to)!)).toEqual([
			{ retain: 5 },
			{ insert: 'all', attributes: { bold: true } },
			{ insert: ' ' },
		])
		const marked = doc(p(text('Ask '), text('families', bold)))
		expect(diffTexts(flatten(from)!, flatten(marked)!)).toEqual([
			{ retain: 5 },
			{ retain: 8, attributes: { bold: true } },
		])
		expect(diffTexts(flatten(marked)!, flatten(from)!)).toEqual([
			{ retain: 5 },
			{ retain: 8, attributes: { bold: null } },
		])
		expect(diffTexts(flatten(from)!, flatten(from)!)).toEqual([])
	})

	test('[TEXT-6] never parts the two halves of a sign, also in long texts', () => {
		for (const around of ['', 'x'.repeat(9000)]) {
			const [from, to] = [plainText(`${around}😀${around}`), plainText(`${around}😃${around}`)]
			for (const step of diffTexts(from, to)) {
				if ('insert' in step) expect(step.insert).toBe('😃')
				if ('delete' in step) expect(step.delete).toBe(2)
			}
			expect(applyDelta(from, diffTexts(from, to)).chars).toBe(to.chars)
		}
		const [one, other] = ['a', 'b'].map((sign) => plainText(`${sign}😀`.repeat(5000)))
		expect(applyDelta(one!, diffTexts(one!, other!)).chars).toBe(other!.chars)
	})

	test('[TEXT-6] and ends where a program left half a sign', () => {
		const [from, to] = [plainText(`${OBJECT_CHAR}😀😃`), plainText(`${OBJECT_CHAR}\ud83dα\ude00😃`)]
		expect(applyDelta(from, diffTexts(from, to)).chars).toBe(to.chars)
		expect(applyDelta(to, diffTexts(to, from)).chars).toBe(from.chars)
	})

	test('[TEXT-7] keeps what I type on together when somebody types at the same place', () => {
		const merge = (base: string, mine: string, theirs: string) =>
			mergeTexts(plainText(base), plainText(mine), plainText(theirs)).chars
		expect(merge('ab', 'abc', 'abX')).toBe('abcX')
		expect(merge('', 'mine', 'theirs')).toBe('minetheirs')
		expect(merge('one two', 'two', 'one two three')).toBe('two three')
		expect(merge('one', '', 'one and')).toBe(' and')
	})
})

import { random } from '@groundwork/shared/testing/random'
import { Schema } from '@tiptap/pm/model'
import type { Node } from '@tiptap/pm/model'
import { marks, nodes } from '@tiptap/pm/schema-basic'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { history } from '@tiptap/pm/history'
import { describe, expect, test } from 'vitest'
import { mergeDocs } from './mergeDocs'
import { takeOver } from './takeOver'
import { redoOwn, undoOwn, undoPlugins } from './undoOwn'

const { paragraph, heading, text, doc } = nodes
const schema = new Schema({
	nodes: {
		doc,
		paragraph,
		heading,
		bulletList: { group: 'block', content: 'listItem+' },
		listItem: { content: 'paragraph block*' },
		text,
	},
	marks: { bold: marks.strong, italic: marks.em },
})

type Part = string | Node
const inline = (part: Part) => (typeof part === 'string' ? schema.text(part) : part)
const p = (...parts: Part[]) => schema.node('paragraph', null, parts.filter(Boolean).map(inline))
const h = (level: number, part: Part) => schema.node('heading', { level }, inline(part))
const bold = (letters: string) => schema.text(letters, [schema.mark('bold')])
const list = (...items: Node[]) =>
	schema.node(
		'bulletList',
		null,
		items.map((item) => schema.node('listItem', null, item)),
	)
const richText = (...blocks: Node[]) => schema.node('doc', null, blocks)

/** A text with `|` where the caret stands, or one at either end of what is selected. */
function stateOf(marked: Node, plugins = [history(), ...undoPlugins()]) {
	const places: number[] = []
	marked.descendants((node, position) => {
		for (const [i, letter] of [...(node.text ?? '')].entries()) if (letter === '|') places.push(position + i)
	})
	const state = EditorState.create({ doc: marked, plugins })
	const tr = state.tr
	for (const place of places.toReversed()) tr.delete(place, place + 1)
	const [anchor, head] = places
	if (anchor === undefined) return state
	tr.setSelection(
		TextSelection.create(tr.doc, anchor, head === undefined ? anchor : Math.max(anchor, head - 1)),
	)
	return state.apply(tr.setMeta('addToHistory', false))
}

const shown = (state: EditorState) => {
	const { from, to, empty } = state.selection
	const tr = state.tr
	if (!empty) tr.insertText('|', to)
	return tr.insertText('|', from).doc.textBetween(0, tr.doc.content.size, '/')
}

function after(marked: Node, target: Node): string {
	const state = stateOf(marked)
	const tr = state.tr
	takeOver(tr, target)
	expect(tr.doc.toJSON()).toEqual(target.toJSON())
	return shown(state.apply(tr))
}

describe('what others change comes in', () => {
	test.each([
		['left of the caret', richText(p('abc|')), richText(p('Xabc')), 'Xabc|'],
		['at the caret', richText(p('ab|c')), richText(p('abXc')), 'ab|Xc'],
		['on both sides', richText(p('ab|cd')), richText(p('XabcdY')), 'Xab|cdY'],
		['in other blocks', richText(p('a'), p('b|'), p('c')), richText(p('aX'), p('b'), p('cY')), 'aX/b|/cY'],
		['as a new block before', richText(p('b|')), richText(p('a'), p('b')), 'a/b|'],
		['as a new block after', richText(p('b|')), richText(p('b'), p('c')), 'b|/c'],
		['as a split left of the caret', richText(p('ab|c')), richText(p('a'), p('bc')), 'a/b|c'],
		['as a split right of the caret', richText(p('ab|c')), richText(p('ab'), p('c')), 'ab|/c'],
		['as a join', richText(p('a'), p('b|c')), richText(p('abc')), 'ab|c'],
		['as a heading', richText(p('ab|c')), richText(h(1, 'abc')), 'ab|c'],
		['as another heading', richText(h(1, 'ab|c')), richText(h(2, 'abXc')), 'ab|Xc'],
		['as a list around it', richText(p('ab|c')), richText(list(p('abc'))), 'ab|c'],
		['as a list around several', richText(p('a'), p('b|c')), richText(list(p('a'), p('bc'))), 'a/b|c'],
		['as no list', richText(list(p('a'), p('b|c'))), richText(p('a'), p('bc')), 'a/b|c'],
		['as marks', richText(p('ab|c')), richText(p('a', bold('bc'))), 'ab|c'],
		['as fewer marks', richText(p(bold('ab|c'), 'd')), richText(p('a', bold('b'), 'cd')), 'ab|cd'],
		['as marks and letters', richText(p('ab|c')), richText(p('XX', bold('ab'), 'cY')), 'XXab|cY'],
		['as a deletion around the caret', richText(p('ab|cd')), richText(p('ad')), 'a|d'],
		['as a deletion of the block', richText(p('a'), p('b|c'), p('d')), richText(p('a'), p('d')), 'a/|d'],
		['around what is selected', richText(p('a|bc|d')), richText(p('aXbcYd')), 'aX|bc|Yd'],
		['inside what is selected', richText(p('a|bc|d')), richText(p('abXcd')), 'a|bXc|d'],
	])('%s', (_how, before, target, caret) => {
		expect(after(before, target)).toBe(caret)
	})

	test('whatever it is', () => {
		for (let seed = 0; seed < 300; seed++) {
			const chance = random(seed)
			const letters = () =>
				Array.from({ length: chance.int(6) }, () => chance.pick(['a', 'b', ' ', '😀'])).join('')
			const block = () => {
				const parts = [letters(), chance.chance(0.3) ? bold(`${letters()}c`) : '', letters()]
				return chance.pick([p(...parts), p(...parts), h(1 + chance.int(2), 'ab'), list(p(...parts), p('b'))])
			}
			const some = () => richText(...Array.from({ length: 1 + chance.int(4) }, block))
			const tr = stateOf(some()).tr
			const target = some()
			takeOver(tr, target)
			expect(tr.doc.eq(target), `seed ${seed}`).toBe(true)
		}
	})

	test('and nothing happens where there is no difference', () => {
		const { tr } = stateOf(richText(p('a|')))
		expect(takeOver(tr, richText(p('a')))).toBe(false)
		expect(tr.docChanged).toBe(false)
	})

	test('and the mark chosen for the next letter stays chosen', () => {
		let state = stateOf(richText(p('a|')))
		state = state.apply(state.tr.addStoredMark(schema.mark('bold')))
		const tr = state.tr
		takeOver(tr, richText(p('Xa')))
		expect(state.apply(tr).storedMarks).toEqual([schema.mark('bold')])
	})
})

describe('undo', () => {
	function writing(marked: Node) {
		let state = stateOf(marked)
		return {
			get text() {
				return state.doc.textBetween(0, state.doc.content.size, '/')
			},
			types(letters: string) {
				for (const letter of letters) state = state.apply(state.tr.insertText(letter))
			},
			pastes(letters: string) {
				state = state.apply(state.tr.insertText(letters))
			},
			theirs(target: Node) {
				const tr = state.tr
				takeOver(tr, target)
				state = state.apply(tr)
			},
			undo: () => undoOwn(state, (tr) => void (state = state.apply(tr))),
			redo: () => redoOwn(state, (tr) => void (state = state.apply(tr))),
		}
	}

	test('takes back one’s own letters, not those of others between them', () => {
		const one = writing(richText(p('[|]')))
		one.types('mine')
		one.theirs(richText(p('[miXne]')))
		one.theirs(richText(p('[miXYne]!')))
		for (let i = 0; i < 2; i++) {
			one.undo()
			expect(one.text).toBe('[XY]!')
			one.redo()
			expect(one.text).toBe('[miXYne]!')
		}
	})

	test('still knows them when somebody else has made the text bold, or a heading', () => {
		const one = writing(richText(p('[|]')))
		one.types('mine')
		one.theirs(richText(p('[mi', bold('ne]'))))
		one.theirs(richText(h(1, '[mine]')))
		one.undo()
		expect(one.text).toBe('[]')
	})

	test('leaves what others wrote into a text that was pasted', () => {
		const one = writing(richText(p('[|]')))
		one.pastes('pasted')
		one.theirs(richText(p('[pasXYted]')))
		one.theirs(richText(p('[pasXYtZed]')))
		for (let i = 0; i < 2; i++) {
			one.undo()
			expect(one.text).toBe('[XYZ]')
			one.redo()
			expect(one.text).toBe('[XYZpasted]')
		}
	})

	test('takes back what one wrote into the midst of what others wrote', () => {
		const one = writing(richText(p('a|b')))
		one.theirs(richText(p('aXYb')))
		one.types('1')
		one.theirs(richText(p('a1XYZb')))
		one.undo()
		expect(one.text).toBe('aXYZb')
	})

	test('brings back what one deleted, beside what others put there', () => {
		const one = writing(richText(p('a|b|c')))
		one.pastes('')
		one.theirs(richText(p('aXc')))
		one.undo()
		expect([...one.text].toSorted().join('')).toBe('Xabc')
	})
})

describe('a merge of what one composed with what others typed meanwhile', () => {
	test.each([
		['in one block', richText(p('ab')), richText(p('abM')), richText(p('Tab')), 'TabM'],
		[
			'in two blocks',
			richText(p('a'), p('b')),
			richText(p('a'), p('bM')),
			richText(p('aT'), p('b')),
			'aT/bM',
		],
		['after a split', richText(p('ab')), richText(p('abM')), richText(p('a'), p('b')), 'a/bM'],
		['replacing', richText(p('abni')), richText(p('abに')), richText(p('abniT')), 'abにT'],
		['where the block is gone', richText(p('a'), p('b')), richText(p('a'), p('bM')), richText(p('a')), 'aM'],
	])('%s', (_where, base, mine, theirs, merged) => {
		const result = mergeDocs(base, mine, theirs)
		result.check()
		expect(result.textBetween(0, result.content.size, '/')).toBe(merged)
	})
})

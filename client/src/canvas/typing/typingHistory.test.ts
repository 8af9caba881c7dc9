import { diffText } from '@groundwork/shared/board/text/diffText'
import { applySplices } from '@groundwork/shared/board/text/splices'
import { describe, expect, test } from 'vitest'
import { TypingHistory } from './typingHistory'
import type { EditKind } from './typingHistory'

/** A text, one's own changes of it and those of others. */
function typing(text = '') {
	const history = new TypingHistory()
	let time = 0
	return {
		get text() {
			return text
		},
		mine(to: string, kind: EditKind = 'insert', pause = 100) {
			time += pause
			history.record({ splices: diffText(text, to), kind, time })
			text = to
		},
		types(letters: string, at = text.length) {
			for (const [i, letter] of [...letters].entries())
				this.mine(text.slice(0, at + i) + letter + text.slice(at + i))
		},
		theirs(to: string) {
			history.rebase(diffText(text, to))
			text = to
		},
		go(direction: 'undo' | 'redo') {
			const steps = history[direction]()
			for (const splices of steps ?? []) text = applySplices(text, splices)
			return steps !== undefined
		},
	}
}

describe('undo takes back', () => {
	test('word by word, and redo brings back', () => {
		const one = typing()
		one.types('old plan B')
		const texts = []
		while (one.go('undo')) texts.push(one.text)
		expect(texts).toEqual(['old plan ', 'old ', ''])
		while (one.go('redo'));
		expect(one.text).toBe('old plan B')
	})

	test('what was typed between two pauses', () => {
		const one = typing()
		one.types('ab')
		one.mine('abc', 'insert', 5000)
		one.go('undo')
		expect(one.text).toBe('ab')
	})

	test('typing and deleting as two steps', () => {
		const one = typing()
		one.types('abc')
		one.mine('ab', 'delete')
		one.mine('a', 'delete')
		one.go('undo')
		expect(one.text).toBe('abc')
		one.go('undo')
		expect(one.text).toBe('')
	})

	test('what was typed elsewhere as a step of its own', () => {
		const one = typing('......')
		one.types('ab', 6)
		one.types('cd', 0)
		one.go('undo')
		expect(one.text).toBe('......ab')
	})

	test('only one’s own letters, also where others wrote between them', () => {
		const one = typing('The plan')
		one.types(' B', 8)
		one.theirs('Now: The plan BX!')
		one.types('2', 15)
		one.theirs('Now: The big plan -B2X!')
		while (one.go('undo'));
		expect(one.text).toBe('Now: The big plan-X!')
		while (one.go('redo'));
		expect(one.text).toBe('Now: The big plan -B2X!')
	})

	test('nothing of what others deleted already, and goes on to the step before', () => {
		const one = typing()
		one.types('one two')
		one.theirs('one ')
		expect(one.go('undo')).toBe(true)
		expect(one.text).toBe('')
		expect(one.go('undo')).toBe(false)
	})

	test('a deletion, so that what was deleted comes back beside what others wrote there', () => {
		const one = typing('keep this')
		one.mine('keep', 'other')
		one.theirs('keep that')
		one.go('undo')
		expect(one.text).toBe('keep this that')
		one.go('redo')
		expect(one.text).toBe('keep that')
	})

	test('and a new change ends what could be done again', () => {
		const one = typing()
		one.types('a')
		one.go('undo')
		one.types('b')
		expect(one.go('redo')).toBe(false)
	})

	test('the letters typed while others typed, however they alternate', () => {
		const one = typing('[]')
		for (let i = 0; i < 50; i++) {
			one.types('m', 1 + i)
			one.theirs(`${one.text.slice(0, -1)}t]`)
		}
		while (one.go('undo'));
		expect(one.text).toBe(`[${'t'.repeat(50)}]`)
		while (one.go('redo'));
		expect(one.text).toBe(`[${'m'.repeat(50)}${'t'.repeat(50)}]`)
	})
})

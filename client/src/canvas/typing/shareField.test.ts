import { beforeEach, describe, expect, test } from 'vitest'
import { shareField } from './shareField'
import type { SharedField } from './shareField'

/** As much of a text field as typing needs: in a browser the end-to-end tests use the real one. */
class FakeField extends EventTarget {
	value = ''
	selectionStart = 0
	selectionEnd = 0
	selectionDirection = 'none'
	scrollTop = 0
	scrollLeft = 0
	ownerDocument = { activeElement: this }

	setSelectionRange(start: number, end: number, direction = 'none') {
		Object.assign(this, { selectionStart: start, selectionEnd: end, selectionDirection: direction })
	}

	#tell(type: string, init: object = {}) {
		const event = Object.assign(new Event(type, { cancelable: true }), init)
		this.dispatchEvent(event)
		return event
	}

	type(text: string, inputType = 'insertText') {
		for (const letter of text) {
			this.value = this.value.slice(0, this.selectionStart) + letter + this.value.slice(this.selectionEnd)
			this.setSelectionRange(this.selectionStart + 1, this.selectionStart + 1)
			this.#tell('input', { inputType })
		}
	}

	press(key: string, modifiers: object = { ctrlKey: true }) {
		return this.#tell('keydown', { key, ...modifiers }).defaultPrevented
	}

	/** Composes a letter at the caret, by the texts an input method shows meanwhile. */
	composer() {
		const start = this.selectionStart
		this.#tell('compositionstart')
		return {
			shows: (text: string) => {
				this.value = this.value.slice(0, start) + text + this.value.slice(this.selectionEnd)
				this.setSelectionRange(start + text.length, start + text.length)
				this.#tell('input', { inputType: 'insertCompositionText' })
			},
			ends: () => void this.#tell('compositionend'),
		}
	}

	choose(inputType: string) {
		return this.#tell('beforeinput', { inputType }).defaultPrevented
	}
}

let field: FakeField
let shared: SharedField
let stored: string | undefined

/** The store changes, and the field is told. */
const theirs = (change: (text: string) => string) => {
	stored = change(stored ?? '')
	shared.sync()
}

beforeEach(() => {
	field = new FakeField()
	field.value = stored = 'The plan'
	field.setSelectionRange(8, 8)
	const text = {
		read: () => stored,
		write: (value: string) => {
			stored = value
			shared.sync()
		},
	}
	shared = shareField(field as unknown as HTMLInputElement, text, () => {})
})

describe('a field that several people type in', () => {
	test('keeps letters of others that it does not show yet', () => {
		stored = 'Now: The old plan'
		field.type('!')
		expect(stored).toBe('Now: The old plan!')
		expect(field.value).toBe(stored)
		expect(field.selectionStart).toBe(stored.length)
	})

	test.each([
		['left of the caret', 'Xabab', 2, 3],
		['at the caret', 'abXab', 2, 2],
		['right of the caret', 'ababX', 2, 2],
		['on both sides at once', 'XababX', 2, 3],
	])('keeps the caret between its letters when somebody writes %s', (_where, text, caret, moved) => {
		theirs(() => 'abab')
		field.setSelectionRange(caret, caret)
		theirs(() => text)
		expect([field.value, field.selectionStart, field.selectionEnd]).toEqual([text, moved, moved])
	})

	test('keeps selected what was selected, and the direction', () => {
		field.setSelectionRange(4, 8, 'backward')
		theirs(() => 'The (plan) B')
		expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('plan')
		expect(field.selectionDirection).toBe('backward')
	})

	test('is not touched while a letter is composed, and nothing is lost by that', () => {
		const composer = field.composer()
		composer.shows('n')
		composer.shows('ni')
		theirs((text) => `Now: ${text}!`)
		expect(field.value).toBe('The planni')
		composer.shows('に')
		expect(field.value).toBe('The planに')
		expect(stored).toBe('Now: The planに!')
		composer.ends()
		expect(field.value).toBe('Now: The planに!')
		expect(field.selectionStart).toBe('Now: The planに'.length)
		field.press('z')
		expect(stored).toBe('Now: The plan!')
	})

	test('takes back and brings back only the person’s own letters', () => {
		field.type('-B')
		theirs((text) => `Now: ${text}?`)
		expect(field.press('z')).toBe(true)
		expect([stored, field.value]).toEqual(['Now: The plan?', 'Now: The plan?'])
		expect(field.press('Z', { ctrlKey: true, shiftKey: true })).toBe(true)
		expect([stored, field.value]).toEqual(['Now: The plan-B?', 'Now: The plan-B?'])
		field.choose('historyUndo')
		expect(stored).toBe('Now: The plan?')
		field.press('y')
		expect(stored).toBe('Now: The plan-B?')
		field.type('2')
		expect(stored).toBe('Now: The plan-B2?')
	})

	test('leaves other keys and other input alone', () => {
		expect(field.press('a')).toBe(false)
		expect(field.press('z', {})).toBe(false)
		expect(field.choose('insertText')).toBe(false)
	})

	test('writes nothing where the text is gone', () => {
		stored = undefined
		field.type('x')
		field.press('z')
		expect(stored).toBeUndefined()
	})

	test('knows which of two equal letters is new', () => {
		theirs(() => 'aa')
		field.setSelectionRange(0, 0)
		stored = 'aXa'
		field.type('a')
		expect([stored, field.value, field.selectionStart]).toEqual(['aaXa', 'aaXa', 1])
	})
})

import { expect, test } from 'vitest'
import { refusalSentence, statusWords } from './statusWords'

test('the count of changes is part of what is said, in the right number', () => {
	expect(statusWords({ kind: 'saving', pending: 1 })).toBe('Saving 1\u00a0change…')
	expect(statusWords({ kind: 'offline', pending: 12 })).toBe('Offline — 12\u00a0changes kept on this device')
	expect(statusWords({ kind: 'held', because: 'layerReadOnly', pending: 2 })).toBe(
		'Server cannot save — 2\u00a0changes kept on this device',
	)
	expect(statusWords({ kind: 'offline', pending: 0 })).not.toContain('0')
})

test('a refusal says what is still only here', () => {
	expect(refusalSentence({ kind: 'refused', reason: 'forbidden', pending: 0 })).toBe(
		'You are no longer on this board.',
	)
	expect(refusalSentence({ kind: 'refused', reason: 'forbidden', pending: 2 })).toBe(
		'You are no longer on this board. 2\u00a0changes kept on this device.',
	)
})

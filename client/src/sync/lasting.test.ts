import { atom } from '@tldraw/state'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lasting } from './lasting'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('what is over in a moment is no news, what lasts is, and its end is at once', () => {
	const late = atom('late', false)
	const { signal, stop } = lasting(late, 2000)
	late.set(true)
	vi.advanceTimersByTime(1900)
	late.set(false)
	vi.advanceTimersByTime(5000)
	expect(signal.get()).toBe(false)

	late.set(true)
	vi.advanceTimersByTime(2000)
	expect(signal.get()).toBe(true)
	late.set(false)
	expect(signal.get()).toBe(false)

	late.set(true)
	stop()
	vi.advanceTimersByTime(5000)
	expect(signal.get()).toBe(false)
})

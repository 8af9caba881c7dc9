import type { Editor } from 'tldraw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dayOf, readAsOf } from './readingDay'

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 24, 23, 59) }))
afterEach(() => void vi.useRealTimers())

/** All that is asked of an editor here is its clock. */
const reader = () =>
	({ timers: { setInterval: (run: () => void, ms: number) => setInterval(run, ms) } }) as unknown as Editor

test('on the live board another day begins at midnight', () => {
	const editor = reader()
	expect(dayOf(editor)).toBe('2026-11-24')
	vi.advanceTimersByTime(3 * 60_000)
	expect(dayOf(editor)).toBe('2026-11-25')
})

test('on a frozen board no day passes', () => {
	const editor = reader()
	readAsOf(editor, '2026-03-01')
	vi.advanceTimersByTime(3 * 60_000)
	expect(dayOf(editor)).toBe('2026-03-01')
})

import { expect, test } from 'vitest'
import { ago, dateRange, dateTime, isKnownZone } from './when'

const now = Date.parse('2026-11-24T12:00:00Z')

test.each([
	['2026-11-24T11:59:30Z', 'just now'],
	['2026-11-24T11:59:00Z', '1 minute ago'],
	['2026-11-24T10:01:00Z', '1 hour ago'],
	['2026-11-23T12:00:00Z', 'yesterday'],
	['2026-11-03T12:00:00Z', '3 weeks ago'],
	['2024-11-24T12:00:00Z', '2 years ago'],
	// A clock that runs ahead of this one.
	['2026-11-24T12:00:20Z', 'just now'],
])('%s is %s', (iso, words) => {
	expect(ago(iso, now)).toBe(words)
})

test('a moment reads differently by zone', () => {
	expect(dateTime('2026-11-24T14:03:12Z', 'UTC')).toBe('24 Nov 2026, 14:03')
	expect(dateTime('2026-11-24T14:03:12Z', 'America/New_York')).toBe('24 Nov 2026, 09:03')
})

test('a zone nobody knows is told from one that is', () => {
	expect(isKnownZone('Europe/Berlin')).toBe(true)
	expect(isKnownZone('Mars/Olympus')).toBe(false)
})

test('a span of days says what they share once', () => {
	expect(dateRange('2027-03-03T12:00:00Z', '2027-03-09T12:00:00Z')).toMatch(/^3\s*–\s*9 Mar 2027$/)
	expect(dateRange('2027-03-03T12:00:00Z', '2027-03-03T12:05:00Z')).toBe('3 Mar 2027')
})

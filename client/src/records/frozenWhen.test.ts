import { expect, test } from 'vitest'
import { frozenAt, frozenOn } from './frozenWhen'

const capturedAt = '2026-11-24T23:30:00.000Z'

test('a snapshot is of the day that it was where it was taken, wherever it is read', () => {
	expect(frozenOn({ capturedAt, timeZone: 'America/Chicago' })).toBe('2026-11-24')
	expect(frozenOn({ capturedAt, timeZone: 'Europe/Berlin' })).toBe('2026-11-25')
})

test('a zone that this browser does not know is no reason to fail: then it is told in UTC', () => {
	expect(frozenOn({ capturedAt, timeZone: 'Mars/Olympus_Mons' })).toBe('2026-11-24')
	expect(frozenAt({ capturedAt, timeZone: 'Mars/Olympus_Mons' })).toContain('2026')
})

test('the clock of another place is told with its name', () => {
	expect(frozenAt({ capturedAt, timeZone: 'Pacific/Kiritimati' })).toMatch(/\(Pacific\/Kiritimati\)$/)
})

import type { Restoration } from '@groundwork/shared/discussion/restorations'
import { expect, test } from 'vitest'
import { isNews, seenKey } from './news'

const at = '2027-01-31T16:00:00.000Z'
const restoration: Restoration = {
	id: 'one',
	number: 3,
	capturedAt: '2027-01-24T16:00:00.000Z',
	before: 4,
	by: { id: 'lea', name: 'Lea' },
	at,
	undone: null,
}
const undone = { ...restoration, undone: { by: { id: 'ben', name: 'Ben' }, at: '2027-02-01T12:00:00.000Z' } }

test('for a day it is news, and from when it was taken back for another', () => {
	expect(isNews(restoration, Date.parse('2027-02-01T15:59:00.000Z'))).toBe(true)
	expect(isNews(restoration, Date.parse('2027-02-01T16:00:00.000Z'))).toBe(false)
	expect(isNews(undone, Date.parse('2027-02-02T11:59:00.000Z'))).toBe(true)
	expect(isNews(undone, Date.parse('2027-02-02T12:00:00.000Z'))).toBe(false)
})

test('a clock that is behind the server hides nothing', () => {
	expect(isNews(restoration, Date.parse('2027-01-31T15:00:00.000Z'))).toBe(true)
})

test('whoever has seen it is told all the same when it is taken back', () => {
	expect(seenKey(restoration)).not.toBe(seenKey(undone))
})

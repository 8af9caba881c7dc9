import { expect, test } from 'vitest'
import { comparePath } from '../paths'
import { aSummary } from '../testing/aSummary'
import { endsIn } from './ends'

const gone = { disposed: { at: '2027-01-31T16:00:00.000Z', by: null, reason: 'Not needed' } }

test('an address names what is compared, and now where it names one alone', () => {
	expect(endsIn('from=3&to=5', [])).toEqual({ from: '3', to: '5' })
	expect(endsIn('from=now&to=2', [])).toEqual({ from: 'now', to: '2' })
	expect(endsIn('from=3', [])).toEqual({ from: '3', to: 'now' })
	expect(endsIn('from=', [])).toBeUndefined()
})

test('it begins with the last one that somebody took on purpose and that is still there', () => {
	const list = [aSummary(2), aSummary(4, gone), aSummary(3), aSummary(5, { cause: 'schedule' }), aSummary(1)]
	expect(endsIn('', list)).toEqual({ from: '3', to: 'now' })
	expect(endsIn('to=1', list)).toEqual({ from: '3', to: '1' })
	expect(endsIn('', [aSummary(1, { cause: 'session' }), aSummary(2, { cause: 'session' })])).toMatchObject({
		from: '2',
	})
	expect(endsIn('', [aSummary(1, gone)])).toBeUndefined()
})

test('the page has an address', () => {
	expect(comparePath('b1')).toBe('/b/b1/snapshots/compare')
	expect(comparePath('b1', { from: 4, to: 'now' })).toBe('/b/b1/snapshots/compare?from=4&to=now')
})

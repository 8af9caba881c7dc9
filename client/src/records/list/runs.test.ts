import { expect, test } from 'vitest'
import { aSummary } from '../testing/aSummary'
import { comparableBefore, listed } from './runs'

const gone = { at: '2027-04-01T12:00:00.000Z', by: null, reason: 'Thinned' }

test('what the server took by itself between two that somebody took is one line, the latest first', () => {
	const snapshots = [
		aSummary(1),
		aSummary(2, { cause: 'schedule', disposed: gone }),
		aSummary(3, { cause: 'session' }),
		aSummary(4, { disposed: gone }),
		aSummary(5, { cause: 'restore' }),
	]
	const lines = listed(snapshots).map((line) =>
		line.kind === 'named' ? line.snapshot.number : line.snapshots.map(({ number }) => number),
	)
	expect(lines).toEqual([[5], 4, [3, 2], 1])
})

test('a snapshot is compared with the nearest before it that has its content', () => {
	const snapshots = [aSummary(4), aSummary(1), aSummary(2), aSummary(3, { disposed: gone })]
	expect(comparableBefore(snapshots, snapshots[0]!)?.number).toBe(2)
	expect(comparableBefore(snapshots, snapshots[1]!)).toBeUndefined()
})

import type { SnapshotSummary } from '@groundwork/shared/protocol/record'

const HASH = 'a'.repeat(64)

/** A snapshot as a list of them tells of it, taken on a day of March. */
export const aSummary = (number: number, more: Partial<SnapshotSummary> = {}): SnapshotSummary => ({
	number,
	id: `snapshot${number}`,
	kind: 'working',
	purpose: `Purpose ${number}`,
	meeting: null,
	cause: null,
	capturedAt: new Date(Date.UTC(2027, 2, number, 12)).toISOString(),
	capturedBy: { id: 'ada', name: 'Ada', role: 'leader' },
	counts: {
		maps: 1,
		approaches: 1,
		aspects: 15,
		cellsJudged: 0,
		changes: 0,
		impedimentsPublished: 0,
		shapes: 1,
	},
	hash: HASH,
	keyId: HASH,
	addenda: 0,
	retention: { class: 'unscheduled', keepUntil: null, hold: false },
	disposed: null,
	...more,
})

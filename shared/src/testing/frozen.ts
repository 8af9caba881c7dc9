import type { TLRecord } from '@tldraw/tlschema'
import { newSnapshotId } from '../model/ids.js'
import { boardSchema } from '../model/schema.js'
import type { SealedHeader, SnapshotPart } from '../protocol/snapshot.js'

/** Snapshots for tests of what reads them: the hashes fit nothing. */

const HASH = 'a1b2c3d4'.repeat(8)
export const CAPTURED_AT = '2026-11-24T20:05:00.000Z'
const SUMMARY = { sha256: HASH, bytes: 1000, records: 3, unreadable: 0 }

export const part = (records: readonly TLRecord[] | readonly { id: string }[] = []): SnapshotPart => ({
	records: Object.fromEntries(records.map((record) => [record.id, record])),
	unreadable: [],
})

export function sealedHeader(over: Partial<SealedHeader['header']> = {}): SealedHeader {
	const leader = { id: 'lea', name: 'Lea' }
	return {
		hash: HASH,
		signature: HASH.repeat(2),
		keyId: HASH,
		publicKey: '',
		header: {
			format: 'groundwork.snapshot',
			version: 2,
			id: newSnapshotId(),
			number: 3,
			board: { id: 'board', title: 'Learning at Lincoln Middle School' },
			app: { name: 'groundwork', version: '1.0.0' },
			schema: { ...boardSchema.serialize() },
			kind: 'decision',
			purpose: 'The map as the planning team agreed it',
			meeting: 'School board, item 3',
			cause: null,
			capturedAt: CAPTURED_AT,
			timeZone: 'America/Chicago',
			capturedBy: { ...leader, role: 'leader' },
			present: [leader],
			contributors: [leader],
			period: { from: '2026-09-01T12:00:00.000Z', to: CAPTURED_AT },
			counts: {
				maps: 1,
				approaches: 4,
				aspects: 15,
				cellsJudged: 30,
				changes: 4,
				impedimentsPublished: 3,
				shapes: 40,
			},
			parts: {
				canvas: SUMMARY,
				review: SUMMARY,
				leaders: { ...SUMMARY, bytes: null, records: null, unreadable: null },
				discussion: SUMMARY,
				context: { sha256: HASH, bytes: 100 },
			},
			states: { canvas: HASH, review: HASH, leaders: HASH, discussion: HASH },
			content: HASH,
			previousHash: HASH,
			...over,
		},
	}
}

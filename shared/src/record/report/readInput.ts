import type { TLRecord } from '@tldraw/tlschema'
import { knownRecords } from '../../discussion/layout.js'
import { subjectOf } from '../../discussion/subject.js'
import { PlanProjection } from '../../plan/PlanProjection.js'
import type { Retention } from '../../protocol/record.js'
import type { SealedEntry } from '../../protocol/seal.js'
import { SNAPSHOT_PARTS } from '../../protocol/snapshot.js'
import type { SealedHeader, SnapshotParts } from '../../protocol/snapshot.js'
import { discussionText } from '../../text/discussion.js'
import { frozenRecords } from '../frozenRecords.js'
import type { ReportInput, Since } from './ReportInput.js'

/** A snapshot with the parts that its reader may see, as it is stored. */
export interface FrozenCopy {
	sealed: SealedHeader
	parts: SnapshotParts
	entries: readonly SealedEntry[]
	retention: Retention
}

/**
 * What a report is made from. Things are named in the language that is spoken now.
 *
 * @throws where the records cannot be brought to this program's schema.
 */
export function readInput({ sealed, parts, entries, retention }: FrozenCopy, since: Since): ReportInput {
	const { header, ...seal } = sealed
	const { canvas, review, leaders, discussion, context } = parts
	const records = new Map<string, TLRecord>(frozenRecords(header, parts).map((record) => [record.id, record]))
	const frozen = [canvas, review, leaders, discussion].filter((part) => part !== undefined)
	const said = knownRecords(Object.values(discussion?.records ?? {}))
	const assets = new Map(
		frozen.flatMap(({ assets: images = [] }) => images.map((image) => [image.id, image])),
	)
	return {
		header,
		seal,
		entries,
		retention,
		plan: new PlanProjection(records.values(), asOfDay(sealed, parts)).plan,
		parts: SNAPSHOT_PARTS.filter((name) => parts[name] !== undefined),
		discussion: said,
		subjects: new Map(
			said.flatMap((record): [string, string][] => {
				if (record.typeName !== 'thread') return []
				const then = subjectOf(record.anchor, (id) => records.get(id))
				const gone = then.kind === 'unknown'
				return [[record.id, gone ? discussionText.onGone(record.subject) : discussionText.on(then)]]
			}),
		),
		...(context && { notKnown: context.notKnown }),
		assets: [...assets.values()],
		unreadable: frozen.flatMap(({ unreadable }) => unreadable),
		since,
	}
}

/** The day by which something was due; that of UTC for snapshots from before it was frozen along. */
export const asOfDay = ({ header }: Pick<SealedHeader, 'header'>, { context }: SnapshotParts): string =>
	context?.asOf ?? header.capturedAt.slice(0, 10)

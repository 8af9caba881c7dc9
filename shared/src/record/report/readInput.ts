import type { TLRecord } from '@tldraw/tlschema'
import { knownRecords } from '../../discussion/layout.js'
import { subjectOf } from '../../discussion/subject.js'
import type { Plan } from '../../plan/Plan.js'
import type { Retention } from '../../protocol/record.js'
import type { SealedEntry } from '../../protocol/seal.js'
import { SNAPSHOT_PARTS } from '../../protocol/snapshot.js'
import type { SealedHeader, SnapshotParts } from '../../protocol/snapshot.js'
import { discussionText } from '../../text/discussion.js'
import type { ReportInput, Since } from './ReportInput.js'

/** A snapshot with the parts that its reader may see, and what they show. */
export interface FrozenCopy {
	sealed: SealedHeader
	parts: SnapshotParts
	entries: readonly SealedEntry[]
	retention: Retention
	/** By id, as this program writes records. */
	records: Readonly<Record<string, TLRecord>>
	/** Of these records, by the day of the capture. */
	plan: Plan
}

/** What a report is made from. Things are named in the language that is spoken now. */
export function readInput(copy: FrozenCopy, since: Since): ReportInput {
	const { sealed, parts, entries, retention, records, plan } = copy
	const { header, ...seal } = sealed
	const { canvas, review, leaders, discussion, context } = parts
	const frozen = [canvas, review, leaders, discussion].filter((part) => part !== undefined)
	const said = knownRecords(Object.values(discussion?.records ?? {}))
	const get = (id: string) => (Object.hasOwn(records, id) ? records[id] : undefined)
	const assets = new Map(
		frozen.flatMap(({ assets: images = [] }) => images.map((image) => [image.id, image])),
	)
	return {
		header,
		seal,
		entries,
		retention,
		plan,
		parts: SNAPSHOT_PARTS.filter((name) => parts[name] !== undefined),
		discussion: said,
		subjects: new Map(
			said.flatMap((record): [string, string][] => {
				if (record.typeName !== 'thread') return []
				const then = subjectOf(record.anchor, get)
				const gone = then.kind === 'unknown'
				return [[record.id, gone ? discussionText.onGone(record.subject) : discussionText.on(then)]]
			}),
		),
		...(context && { notKnown: context.notKnown }),
		assessed: new Map((context?.assessed ?? []).map((one) => [`${one.map} ${one.cell}`, one])),
		assets: [...assets.values()],
		unreadable: frozen.flatMap(({ unreadable }) => unreadable),
		since,
	}
}

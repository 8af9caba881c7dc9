import type { DiscussionRecord } from '../../discussion/layout.js'
import type { Plan } from '../../plan/Plan.js'
import type { Retention } from '../../protocol/record.js'
import type { Seal, SealedEntry } from '../../protocol/seal.js'
import type {
	SnapshotAsset,
	SnapshotContext,
	SnapshotHeader,
	SnapshotPartName,
} from '../../protocol/snapshot.js'

/** All that a report is made from, of what its reader may see. */
export interface ReportInput {
	header: SnapshotHeader
	seal: Seal
	entries: readonly SealedEntry[]
	retention: Retention
	/** Of the parts that the reader may see, by the day of the capture. */
	plan: Plan
	/** Those of the parts that the reader may see, in this copy. */
	parts: readonly SnapshotPartName[]
	discussion: readonly DiscussionRecord[]
	/** What a thread is on, as it is called in the snapshot. */
	subjects: ReadonlyMap<string, string>
	/** Absent in snapshots from before it was frozen along. */
	notKnown?: SnapshotContext['notKnown']
	/** Who gave the verdict of a cell and when, by `map aspect:approach`. */
	assessed: ReadonlyMap<string, SnapshotContext['assessed'][number]>
	assets: readonly SnapshotAsset[]
	unreadable: readonly { id: string; reason: string }[]
	since: Since
}

/** What is different from the snapshot before, as far as the reader may see both. */
export type Since =
	| { kind: 'first' }
	/** The content of the one before was destroyed. */
	| { kind: 'gone'; number: number }
	| { kind: 'compared'; number: number; groups: readonly SinceGroup[] }

export interface SinceGroup {
	heading: string
	/** How much of what, in one sentence. */
	summary: string
	/** A sentence each. */
	items: readonly string[]
}

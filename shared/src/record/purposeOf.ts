import type { SnapshotHeader } from '../protocol/snapshot.js'
import { automaticPurposes } from '../text/snapshots.js'

/** What a snapshot was for. Of one that the server took by itself, in whichever language it is read. */
export const purposeOf = (
	{ cause, purpose }: Pick<SnapshotHeader, 'cause' | 'purpose'>,
	words = automaticPurposes,
): string => (cause === 'schedule' || cause === 'session' ? words[cause] : purpose)

import type { SnapshotCounts } from '@groundwork/shared/protocol/snapshot'
import { countsText } from '@groundwork/shared/text/snapshots'

/** What a snapshot holds, in numbers. */
export function Counts({ counts }: { counts: SnapshotCounts }) {
	const parts = [
		countsText.approaches(counts.approaches),
		countsText.cells(counts.cellsJudged),
		countsText.changes(counts.changes),
		countsText.impediments(counts.impedimentsPublished),
	]
	return <>{parts.join(' · ')}</>
}

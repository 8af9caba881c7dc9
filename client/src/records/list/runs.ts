import type { SnapshotSummary } from '@groundwork/shared/protocol/record'

/** What stands in the list as one: a snapshot somebody took, or those in a row that the server took by itself. */
export type Listed =
	| { kind: 'named'; snapshot: SnapshotSummary }
	| { kind: 'run'; snapshots: [SnapshotSummary, ...SnapshotSummary[]] }

/** The latest first, also within a run. */
export function listed(snapshots: readonly SnapshotSummary[]): Listed[] {
	const list: Listed[] = []
	for (const snapshot of snapshots.toSorted((one, other) => other.number - one.number)) {
		const last = list.at(-1)
		if (snapshot.cause === null) list.push({ kind: 'named', snapshot })
		else if (last?.kind === 'run') last.snapshots.push(snapshot)
		else list.push({ kind: 'run', snapshots: [snapshot] })
	}
	return list
}

/** The nearest one before it that still has its content. */
export const comparableBefore = (
	snapshots: readonly SnapshotSummary[],
	{ number }: Pick<SnapshotSummary, 'number'>,
): SnapshotSummary | undefined =>
	snapshots
		.filter((one) => one.number < number && one.disposed === null)
		.reduce<SnapshotSummary | undefined>(
			(nearest, one) => (nearest && nearest.number > one.number ? nearest : one),
			undefined,
		)

import type { ComparedEnd } from '@groundwork/shared/protocol/comparison'
import type { SnapshotSummary } from '@groundwork/shared/protocol/record'
import { comparingText } from '@groundwork/shared/text/comparing'
import { date, timeOfDay } from '../../ui/when'

/** The number of a snapshot, or `now`; as it came with the address, whether there is such a one or not. */
export type End = string

export const NOW: End = 'now'

export interface Ends {
	from: End
	to: End
}

/** What an address asks to compare; `undefined` where it does not say from which on, and nothing has been frozen. */
export function endsIn(search: string, snapshots: readonly SnapshotSummary[]): Ends | undefined {
	const query = new URLSearchParams(search)
	const from = query.get('from') || lastOnPurpose(snapshots)
	return from === undefined ? undefined : { from, to: query.get('to') || NOW }
}

/** Those that the server takes by itself serve where there is no other. */
function lastOnPurpose(snapshots: readonly SnapshotSummary[]): End | undefined {
	const kept = snapshots.filter(({ disposed }) => disposed === null).toSorted((a, b) => b.number - a.number)
	return (kept.find(({ cause }) => cause === null) ?? kept[0])?.number.toString()
}

export const endName = ({ number, at }: ComparedEnd): string =>
	number === null ? comparingText.nowAt(timeOfDay(at)) : comparingText.snapshotOf(number, date(at))

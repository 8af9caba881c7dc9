import type { RetentionClass, SnapshotKind } from '../model/domain.js'
import type { Retention } from '../protocol/record.js'
import type { SealedEntry } from '../protocol/seal.js'
import type { SnapshotHeader } from '../protocol/snapshot.js'

/** Years from the capture; null is for ever. */
const YEARS: Record<RetentionClass, number | null> = {
	unscheduled: 0,
	one_year: 1,
	three_years: 3,
	seven_years: 7,
	permanent: null,
}

/** Those kinds must be kept as long as nobody says otherwise. */
const HELD: readonly SnapshotKind[] = ['hold']

/** How long a snapshot must be kept, by what was said of it last. */
export function retentionOf(
	{ kind, capturedAt }: Pick<SnapshotHeader, 'kind' | 'capturedAt'>,
	entries: readonly SealedEntry[],
): Retention {
	const last = entries.findLast(({ entry }) => entry.content.type === 'retention')?.entry.content
	if (last?.type !== 'retention') return { class: 'unscheduled', keepUntil: null, hold: HELD.includes(kind) }
	return {
		class: last.class,
		keepUntil: endOfRetention(last.class, capturedAt, last.keepUntil),
		hold: last.hold,
	}
}

/** Why it may not be disposed of on a day; null where it may. */
export function keptBecause(retention: Retention, today: string): 'hold' | 'permanent' | 'keepUntil' | null {
	if (retention.hold) return 'hold'
	if (YEARS[retention.class] === null) return 'permanent'
	return retention.keepUntil !== null && today < retention.keepUntil ? 'keepUntil' : null
}

/** Whether it would be kept for less long than before. */
export function isShorter(before: Retention, after: Retention, capturedAt: string): boolean {
	const [yearsBefore, yearsAfter] = [YEARS[before.class], YEARS[after.class]]
	if (yearsBefore === null) return yearsAfter !== null
	if (yearsAfter === null) return false
	const end = endOfRetention(after.class, capturedAt, after.keepUntil)
	return before.keepUntil !== null && (end === null || end < before.keepUntil)
}

/** The first day on which a class of itself lets it be disposed of, or the one that was set where that is later; null for none. */
export function endOfRetention(
	of: RetentionClass,
	capturedAt: string,
	keepUntil: string | null = null,
): string | null {
	return later(endOf(of, capturedAt), keepUntil)
}

function endOf(of: RetentionClass, capturedAt: string): string | null {
	const years = YEARS[of]
	if (!years) return null
	const end = new Date(capturedAt)
	end.setUTCFullYear(end.getUTCFullYear() + years)
	return end.toISOString().slice(0, 10)
}

const later = (one: string | null, other: string | null): string | null =>
	one === null || (other !== null && other > one) ? other : one

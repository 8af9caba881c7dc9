import type { PlanCard } from '@groundwork/shared/plan/Plan'

/** The changes by who begins, in the order in which the board first names them; those that name nobody come last. */
export function byCohort(
	changes: readonly PlanCard<'change'>[],
): { cohort: string; changes: readonly PlanCard<'change'>[] }[] {
	const rows = new Map<string, PlanCard<'change'>[]>()
	for (const change of changes) {
		const cohort = change.cohort.trim()
		const row = rows.get(cohort)
		if (row) row.push(change)
		else rows.set(cohort, [change])
	}
	return [...rows]
		.map(([cohort, each]) => ({ cohort, changes: each }))
		.toSorted((a, b) => Number(a.cohort === '') - Number(b.cohort === ''))
}

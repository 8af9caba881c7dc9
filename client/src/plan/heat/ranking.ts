import type { PlanAspect, PlanCell, PlanMap } from '@groundwork/shared/plan/Plan'

/** In trouble: the verdicts that ask for a change. */
export const isTrouble = ({ fit }: Pick<PlanCell, 'fit'>): boolean => fit === 'strains' || fit === 'blocks'

/** How much a verdict weighs when rows are compared. */
const WEIGHTS: Record<PlanCell['fit'], number> = {
	blocks: 2,
	strains: 1,
	workable: 0,
	supports: 0,
	unknown: 0,
}

const cellsOf = (map: PlanMap, row: string, columns: readonly string[]): PlanCell[] =>
	columns.flatMap((column) => map.cells.get(`${row}:${column}`) ?? [])

/** The rows with the most trouble first; those that are alike stay in the order of the map. */
export function worstFirst(
	map: PlanMap,
	rows: readonly PlanAspect[],
	columns: readonly string[],
): PlanAspect[] {
	const weight = ({ key }: PlanAspect) =>
		cellsOf(map, key, columns).reduce((sum, { fit }) => sum + WEIGHTS[fit], 0)
	return rows.toSorted((a, b) => weight(b) - weight(a))
}

/**
 * The cells in trouble that the team has rated, what matters most and can be changed most easily first: by importance times
 * changeability, then by importance, then what blocks before what strains.
 */
export function firstToChange(cells: Iterable<PlanCell>): PlanCell[] {
	return [...cells]
		.filter((cell) => isTrouble(cell) && cell.importance !== null && cell.changeability !== null)
		.toSorted(
			(a, b) =>
				score(b) - score(a) || (b.importance ?? 0) - (a.importance ?? 0) || WEIGHTS[b.fit] - WEIGHTS[a.fit],
		)
}

export const score = ({ importance, changeability }: PlanCell): number =>
	(importance ?? 0) * (changeability ?? 0)

/** Cells in trouble that cannot be ranked yet. */
export const unrated = (cells: Iterable<PlanCell>): PlanCell[] =>
	[...cells].filter((cell) => isTrouble(cell) && (cell.importance === null || cell.changeability === null))

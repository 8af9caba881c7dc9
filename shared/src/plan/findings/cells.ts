import type { ChangeStatus, ImpedimentStatus } from '../../model/domain.js'
import type { Finding, PlanCell, PlanMap } from '../Plan.js'
import { found, hasPassed } from './found.js'

/** How far the things in a cell are; nothing of what is gone. */
export interface Statuses {
	change(id: string): ChangeStatus | undefined
	impediment(id: string): ImpedimentStatus | undefined
}

/** What the cells of the maps give cause to say: those that block first. */
export function cellFindings(maps: readonly PlanMap[], statuses: Statuses, today: string): Finding[] {
	const cells = maps.flatMap((map) => [...map.cells.values()])
	const findings = (rule: Finding['rule'], some: PlanCell[]) =>
		some.map((cell) => found(rule, subjectOf(cell), cell.setAside))

	const unanswered = cells.filter((cell) => isHard(cell) && !isAnswered(cell, statuses))
	return [
		...findings('unanswered_cell', [
			...unanswered.filter(({ fit }) => fit === 'blocks'),
			...unanswered.filter(({ fit }) => fit === 'strains'),
		]),
		...findings(
			'review_due',
			cells.filter(({ reviewOn }) => hasPassed(reviewOn, today)),
		),
	]
}

const subjectOf = ({ map, aspect, approach }: PlanCell) => ({ kind: 'cell', map, aspect, approach }) as const

const isHard = ({ fit }: PlanCell): boolean => fit === 'strains' || fit === 'blocks'

/** A change that was dropped and an impediment that was removed answer nothing any more; one that was waived does. */
const isAnswered = ({ changes, impediments }: PlanCell, statuses: Statuses): boolean =>
	changes.some((id) => statuses.change(id) !== 'dropped') ||
	impediments.some((id) => statuses.impediment(id) !== 'removed')

import type { ChangeStatus } from '../../model/domain.js'
import type { FindingRule } from '../../model/findings.js'
import type { PlanCard } from '../Plan.js'
import { hasPassed, isBlank } from './found.js'

const FIRM: readonly ChangeStatus[] = ['agreed', 'testing', 'in_use', 'routine']

/** Agreed, or further. */
export const isFirm = (status: ChangeStatus): boolean => FIRM.includes(status)

const DONE: readonly ChangeStatus[] = ['in_use', 'routine', 'dropped']

/** What one change gives cause to say. */
export function* changeRules(change: PlanCard<'change'>, today: string): Iterable<FindingRule> {
	const couldFail = Object.keys(change.couldFail).length > 0
	if (isFirm(change.status)) {
		if (isBlank(change.owner)) yield 'change_without_owner'
		if (change.horizon === 'not_planned') yield 'change_without_horizon'
		if (!couldFail) yield 'change_without_learners'
	}
	if (couldFail && isBlank(change.safeguard) && change.status !== 'dropped') yield 'change_without_safeguard'
	if (hasPassed(change.due, today) && !DONE.includes(change.status)) yield 'change_overdue'
}

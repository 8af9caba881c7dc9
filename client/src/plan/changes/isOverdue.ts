import type { PlanCard } from '@groundwork/shared/plan/Plan'

/** In these states a change has come where it was to come, or no longer will. */
const DONE: readonly string[] = ['in_use', 'routine', 'dropped']

/** Whether its day has passed and it is still not in use. */
export const isOverdue = (
	{ due, status }: Pick<PlanCard<'change'>, 'due' | 'status'>,
	day: string,
): boolean => due !== '' && due < day && !DONE.includes(status)

import type { PlanCard } from '@groundwork/shared/plan/Plan'

/** In these states a change has come where it was to come, or no longer will. */
const DONE: readonly string[] = ['in_use', 'routine', 'dropped']

/** The day where the reader is, as the plan writes days. */
export function today(now = new Date()): string {
	const part = (number: number) => String(number).padStart(2, '0')
	return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

/** Whether its day has passed and it is still not in use. */
export const isOverdue = (
	{ due, status }: Pick<PlanCard<'change'>, 'due' | 'status'>,
	day = today(),
): boolean => due !== '' && due < day && !DONE.includes(status)

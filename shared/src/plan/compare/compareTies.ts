import { subjectKey } from '../../model/shapes/subject.js'
import type { Plan, PlanTie } from '../Plan.js'
import type { Difference } from './Difference.js'
import { matched } from './matched.js'

/** What two states of the ties say differently. One is there while both its ends are. */
export function compareTies(before: Plan, after: Plan): Difference[] {
	const ties = matched(before.ties, after.ties, ({ id }) => id)
	const subject = ({ id }: PlanTie) => ({ kind: 'tie', tie: id }) as const
	return [
		...ties.after.flatMap((pair): Difference[] => {
			if (!pair.before) return [{ code: 'added', subject: subject(pair.after) }]
			if (saysTheSame(pair.before, pair.after)) return []
			return [{ code: 'tie_changed', subject: subject(pair.after), before: pair.before, after: pair.after }]
		}),
		...ties.gone.map((tie): Difference => ({ code: 'deleted', subject: subject(tie) })),
	]
}

const saysTheSame = (a: PlanTie, b: PlanTie): boolean =>
	a.meaning === b.meaning &&
	subjectKey(a.from) === subjectKey(b.from) &&
	subjectKey(a.to) === subjectKey(b.to)

import { findCard } from '@groundwork/shared/plan/find'
import type { FindingSubject, Plan } from '@groundwork/shared/plan/Plan'

/** Whether the day on which a question was to be looked at again has passed. */
export const isDue = ({ findings }: Plan, key: string): boolean =>
	findings.some(
		({ rule, subject }) => rule === 'review_due' && subject.kind === 'question' && subject.question === key,
	)

/** How many findings there are about what lies on the board of each question. What is about its answer is said beside it anyway. */
export function findingsByQuestion(plan: Plan): ReadonlyMap<string, number> {
	const byPage = new Map<string, string>()
	for (const { key, page } of plan.questions) {
		if (page !== undefined && !byPage.has(page)) byPage.set(page, key)
	}
	const counts = new Map<string, number>()
	for (const { subject } of plan.findings) {
		const key = questionOf(plan, byPage, subject)
		if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
	}
	return counts
}

function questionOf(plan: Plan, byPage: ReadonlyMap<string, string>, subject: FindingSubject) {
	if (subject.kind === 'question') return undefined
	// Cells, approaches and what stands in their way are the map's.
	return subject.kind === 'card' ? byPage.get(findCard(plan, subject.card)?.page ?? '') : 'environment'
}

import type { FindingRule } from '../../model/findings.js'
import type { Finding, PlanCard, PlanQuestion } from '../Plan.js'
import { found, hasPassed, isBlank } from './found.js'

/** What the questions give cause to say; the reason to leave one open stands on its response. */
export const questionFindings = (questions: readonly PlanQuestion[], today: string): Finding[] =>
	questions.flatMap(({ key, response }) =>
		[...rules(response, today)].map((rule) =>
			found(rule, { kind: 'question', question: key }, response?.setAside),
		),
	)

function* rules(response: PlanCard<'response'> | undefined, today: string): Iterable<FindingRule> {
	if (response?.status === 'reopened') yield 'question_reopened'
	else if (!response || isBlank(response.answer)) yield 'question_unanswered'
	if (response && hasPassed(response.reviewOn, today)) yield 'review_due'
}

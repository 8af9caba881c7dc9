import { QUESTIONS } from '../../model/domain.js'
import type { Question } from '../../model/domain.js'
import type { PlanCard, PlanQuestion } from '../Plan.js'

const isQuestion = (key: string): key is Question => (QUESTIONS as readonly string[]).includes(key)

/**
 * The ten in order, then the team's own in the order of the board. Where two cards answer one question, as a copied card does, the
 * first is its answer. A question of the team's own goes by its key, or, where it was given none, by the card it stands on.
 */
export function planQuestions(
	responses: readonly PlanCard<'response'>[],
	hasPage: (id: string) => boolean,
): PlanQuestion[] {
	const answered = new Map<string, PlanCard<'response'>>()
	for (const response of responses) {
		const key = response.question || response.id
		if (!answered.has(key)) answered.set(key, response)
	}
	const own = [...answered.keys()].filter((key) => !isQuestion(key))
	return [...QUESTIONS, ...own].map((key) => {
		const response = answered.get(key)
		const ownPage = `page:${key}`
		const page = isQuestion(key) && hasPage(ownPage) ? ownPage : response?.page
		return { key, ...(response && { response }), ...(page !== undefined && { page }) }
	})
}

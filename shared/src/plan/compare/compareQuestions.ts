import { CARDS } from '../../model/cards.js'
import { cardDefaults } from '../../model/shapes/card.js'
import type { Plan } from '../Plan.js'
import type { Difference } from './Difference.js'
import { comparePlace } from './compareCards.js'
import { compareFields, isUnsaid } from './compareFields.js'
import type { OwnCodes } from './compareFields.js'
import { matched } from './matched.js'

/** What a question says that nobody began to answer. */
const UNBEGUN = cardDefaults('response')

const CODES: OwnCodes = {
	wording: () => 'renamed',
	status: (_before, after) => (after === 'reopened' ? 'question_reopened' : undefined),
	answer: (before, after) =>
		isUnsaid(before) ? 'question_answered' : isUnsaid(after) ? 'answer_removed' : undefined,
}

/** What two states of the answers say differently, question by question, whichever card holds the answer. */
export function compareQuestions(before: Plan, after: Plan): Difference[] {
	const questions = matched(before.questions, after.questions, ({ key }) => key)
	const subject = (question: string) => ({ kind: 'question', question }) as const
	return [
		...questions.after.flatMap(({ key, before: former, after: present }): Difference[] => {
			if (!former) return [{ code: 'added', subject: subject(key) }]
			const [was, is] = [former.response ?? UNBEGUN, present.response ?? UNBEGUN]
			return [
				...compareFields(subject(key), CARDS.response, was, is, CODES),
				...(former.response && present.response ? comparePlace(subject(key), was, is) : []),
			]
		}),
		...questions.gone.map(({ key }): Difference => ({ code: 'deleted', subject: subject(key) })),
	]
}

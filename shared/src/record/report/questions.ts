import type { Plan, PlanQuestion } from '../../plan/Plan.js'
import { questionName, questionWording } from '../../plan/names.js'
import { outlineText } from '../../text/outline.js'
import { reportText } from '../../text/report.js'
import { facts, heading, named, paragraph, section } from './blocks.js'
import { cardBlocks, cardFacts } from './cardBlocks.js'
import type { Block, Section } from './Report.js'

/** The ten and the team's own, each with its answer as it stood. */
export function questions(plan: Plan): Section {
	const answering = new Set(plan.questions.flatMap(({ response }) => response?.id ?? []))
	const further = plan.cards.response.filter(({ id }) => !answering.has(id))
	return section('questions', reportText.headings.questions, [
		...plan.questions.flatMap((question, at) => answered(plan, question, at + 1)),
		...(further.length > 0
			? [
					heading(reportText.questions.further),
					...further.flatMap((response) => cardBlocks(plan, response, 4)),
				]
			: []),
	])
}

function answered(plan: Plan, question: PlanQuestion, number: number): Block[] {
	const { response } = question
	return [
		heading(reportText.questions.ordinal(number, named(questionName(question)))),
		paragraph(questionWording(question)),
		...(response
			? facts(cardFacts(plan, response, ['question', 'wording']))
			: [paragraph(outlineText.notAnswered)]),
	]
}

import { findingSentences } from '../text/findings.js'
import type { FindingNames } from '../text/findings.js'
import type { Finding, Plan } from './Plan.js'
import { findCard, findCell, findImpediment } from './find.js'
import { approachNameByKey, aspectNameByKey, subjectName } from './names.js'

/** A finding as a sentence, with the names of what it is about as they are now. */
export function findingSentence(plan: Plan, finding: Finding): string {
	const { rule, subject, other } = finding
	const approach = subject.kind === 'approach' ? approachOf(plan, subject) : undefined
	const names: FindingNames = {
		subject: subjectName(plan, subject),
		other: other ? subjectName(plan, other) : '',
		aspect: subject.kind === 'cell' ? aspectNameByKey(plan, subject.aspect, subject.map) : '',
		approach: subject.kind === 'cell' ? approachNameByKey(plan, subject.approach, subject.map) : '',
		blocks: subject.kind === 'cell' && findCell(plan, subject)?.fit === 'blocks',
		day: dayOf(plan, finding),
		piloting: approach?.stance === 'piloting',
		rejected: approach?.stance === 'rejected',
	}
	return findingSentences[rule](names)
}

const approachOf = (plan: Plan, { map, approach }: { map: string; approach: string }) =>
	plan.maps.find(({ id }) => id === map)?.approaches.find(({ key }) => key === approach)

/** The day that has passed, where the finding is about one. */
function dayOf(plan: Plan, { rule, subject }: Finding): string {
	const field = rule === 'change_overdue' ? 'due' : rule === 'review_due' ? 'reviewOn' : undefined
	if (!field) return ''
	const thing = thingOf(plan, subject) as Readonly<Record<string, unknown>> | undefined
	const day = thing?.[field]
	return typeof day === 'string' ? day : ''
}

function thingOf(plan: Plan, subject: Finding['subject']): object | undefined {
	switch (subject.kind) {
		case 'cell':
			return findCell(plan, subject)
		case 'card':
			return findCard(plan, subject.card)
		case 'impediment':
			return findImpediment(plan, subject.impediment)
		case 'question':
			return plan.questions.find(({ key }) => key === subject.question)?.response
		case 'approach':
			return approachOf(plan, subject)
	}
}

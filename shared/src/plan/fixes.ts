import type { FindingRule } from '../model/findings.js'
import type { Subject } from '../model/shapes/subject.js'
import { cardFieldTexts } from '../text/cardFields.js'
import { approachFieldTexts, cellFieldTexts, impedimentFieldTexts } from '../text/fields.js'
import { fixText, setAsideTexts } from '../text/findings.js'
import type { FieldText } from '../text/fields.js'
import type { Finding, FindingSubject, Plan } from './Plan.js'
import { findCard } from './find.js'
import { subjectName } from './names.js'

/** What can be done about a finding, as data: a view offers each as a button. */
export type Fix =
	/** For the cell that the finding is about. */
	| { do: 'addChange' }
	| { do: 'pinImpediment' }
	/** A card for somebody who helps, tied to the need by "answers". */
	| { do: 'addProvider' }
	| { do: 'answer' }
	/** Choose a row and a column that the map has. */
	| { do: 'place' }
	| { do: 'fill'; field: string }
	/** Look at it again, and give the next day. */
	| { do: 'review'; field: 'reviewOn' }
	| { do: 'open'; what: 'subject' | 'other' }
	| { do: 'setAside' }

const fill = (field: string): Fix => ({ do: 'fill', field })
const open = (what: 'subject' | 'other'): Fix => ({ do: 'open', what })

/** The likeliest first. Setting aside is always the last. */
const BY_RULE: Record<FindingRule, readonly Fix[]> = {
	unanswered_cell: [{ do: 'addChange' }, { do: 'pinImpediment' }],
	undefined_approach: [fill('definition')],
	stance_without_reason: [fill('stanceReason')],
	change_without_owner: [fill('owner')],
	change_without_horizon: [fill('horizon')],
	change_without_learners: [fill('couldFail')],
	change_without_safeguard: [fill('safeguard')],
	change_overdue: [fill('status'), fill('due')],
	card_off_the_map: [{ do: 'place' }],
	impediment_without_owner: [fill('owner')],
	impediment_escalated_to_nobody: [fill('escalatedTo')],
	never_waivable: [fill('waivable'), fill('status')],
	review_due: [{ do: 'review', field: 'reviewOn' }],
	question_unanswered: [{ do: 'answer' }],
	question_reopened: [{ do: 'answer' }],
	risk_without_safeguard: [fill('safeguard')],
	need_without_provider: [{ do: 'addProvider' }],
	conflicting_changes: [open('subject'), open('other')],
	requirement_not_agreed: [open('other'), open('subject')],
}

/** A question nobody began has no card to say a reason on. */
export const fixesOf = ({ rule, subject }: Finding, plan: Pick<Plan, 'questions'>): readonly Fix[] => {
	const isBegun =
		subject.kind !== 'question' ||
		plan.questions.some(({ key, response }) => key === subject.question && response !== undefined)
	return isBegun ? [...BY_RULE[rule], { do: 'setAside' }] : BY_RULE[rule]
}

/** What the button says that does it. */
export function fixWords(plan: Plan, finding: Finding, fix: Fix): string {
	switch (fix.do) {
		case 'fill':
			return fixText.fill(fieldLabel(plan, finding.subject, fix.field))
		case 'open':
			return fixText.open(subjectName(plan, (fix.what === 'other' && finding.other) || finding.subject))
		case 'setAside':
			return setAsideTexts[finding.rule] ?? fixText.setAside
		default:
			return fixText[fix.do]
	}
}

function fieldLabel(plan: Plan, subject: FindingSubject, field: string): string {
	const texts = fieldTexts(plan, subject) as Readonly<Record<string, FieldText>> | undefined
	return texts?.[field]?.label ?? field
}

function fieldTexts(plan: Plan, subject: FindingSubject | Subject): object | undefined {
	switch (subject.kind) {
		case 'cell':
			return cellFieldTexts
		case 'approach':
			return approachFieldTexts
		case 'impediment':
			return impedimentFieldTexts
		case 'question':
			return cardFieldTexts.response
		case 'card': {
			const card = findCard(plan, subject.card)
			return card && cardFieldTexts[card.type]
		}
	}
}

import type { CARDS, CardKind } from '../model/cards.js'
import type { FieldText, FieldTexts } from './fields.js'

const PLACE = { aspect: { label: 'Part of our environment' }, approach: { label: 'Approach' } }

/** What people read beside each field of a card. */
export const cardFieldTexts: { [Kind in CardKind]: FieldTexts<(typeof CARDS)[Kind]> } & {
	decision: { question: FieldText }
	response: { question: FieldText }
} = {
	change: {
		title: { label: 'What will change', placeholder: 'What will you change?' },
		from: { label: 'From', placeholder: 'Today’s practice' },
		to: { label: 'To', placeholder: 'The new practice' },
		because: { label: 'Better because', placeholder: 'Why is that better for learners?' },
		owner: { label: 'Owner', placeholder: 'Who sees to it?' },
		horizon: { label: 'When' },
		due: { label: 'Due' },
		cohort: { label: 'Who begins', placeholder: 'Volunteers, half of grade 7 …' },
		status: { label: 'Status' },
		couldFail: { label: 'Whom it could fail' },
		safeguard: { label: 'Safeguard', placeholder: 'What protects them?' },
		...PLACE,
	},
	evidence: {
		claim: { label: 'Claim', placeholder: 'What do we hold to be true?' },
		kind: { label: 'Kind' },
		forWhom: { label: 'For whom', placeholder: 'Which learners?' },
		conditions: { label: 'Under which conditions', placeholder: 'What has to be in place?' },
		strength: { label: 'How strong' },
		source: { label: 'Source', placeholder: 'Where is it from?' },
		...PLACE,
	},
	support_need: {
		need: { label: 'What teachers need', placeholder: 'What must they know, understand or be able to do?' },
		kind: { label: 'Kind' },
		who: { label: 'Which teachers', placeholder: 'Grade 7, science …' },
		urgency: { label: 'How soon' },
		...PLACE,
	},
	provider: {
		name: { label: 'Who helps', placeholder: 'A coach, a colleague, an organisation' },
		offers: { label: 'With what', placeholder: 'What do they do with teachers?' },
		until: { label: 'Until' },
		rooted: { label: 'Where' },
		...PLACE,
	},
	decision: {
		question: { label: 'What was decided on', placeholder: 'What had to be decided?' },
		options: { label: 'Options considered', placeholder: 'One to a line' },
		chosen: { label: 'Decision', placeholder: 'What was decided?' },
		why: { label: 'Why', placeholder: 'What tipped it?' },
		dissent: { label: 'Dissent', placeholder: 'What spoke against it, and who said so?' },
		decidedBy: { label: 'Decided by', placeholder: 'Which group, or who?' },
		decidedOn: { label: 'Decided on' },
		reviewOn: { label: 'Look at it again on' },
		...PLACE,
	},
	response: {
		question: { label: 'Question' },
		wording: { label: 'Question', placeholder: 'What does the team ask itself?' },
		status: { label: 'State' },
		answer: { label: 'Our answer for now', placeholder: 'What do we say today?' },
		confidence: { label: 'How sure are we' },
		gaps: { label: 'What we do not know yet', placeholder: 'What would we have to find out?' },
		reviewOn: { label: 'Look at it again on' },
		...PLACE,
	},
	learner_check: {
		trouble: { label: 'What could go wrong', placeholder: 'Where would they get stuck?' },
		group: { label: 'Group of learners' },
		risk: { label: 'Risk' },
		safeguard: { label: 'Safeguard', placeholder: 'What protects them?' },
		owner: { label: 'Owner', placeholder: 'Who sees to it?' },
		...PLACE,
	},
}

import type { CARDS, CardKind } from '../model/cards.js'
import type { IMPEDIMENT_FIELDS } from '../model/shapes/impediment.js'
import type { APPROACH_FIELDS, CELL_FIELDS } from '../model/shapes/map.js'

/** What people read beside each field: its name, and, where it needs one, a word on what to write there. */
export interface FieldText {
	label: string
	placeholder?: string
}

type Texts<Fields> = Record<Exclude<keyof Fields, 'question'> & string, FieldText>

/** What the choice is called that says nothing. */
export const fieldText = {
	notSaid: 'Not said yet',
	scaleOf: (value: number, most: number) => `${value} of ${most}`,
}

const PLACE = { aspect: { label: 'Part of our environment' }, approach: { label: 'Approach' } }

export const cardFieldTexts: { [Kind in CardKind]: Texts<(typeof CARDS)[Kind]> } & {
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

export const approachFieldTexts: Texts<typeof APPROACH_FIELDS> = {
	definition: {
		label: 'Working definition',
		placeholder: 'What do we mean by it here? What would one see in a classroom?',
	},
	respondsTo: { label: 'What it responds to' },
	control: { label: 'Who decides what is learned' },
	varies: { label: 'What varies' },
	stance: { label: 'Where we stand' },
	stanceReason: { label: 'Why', placeholder: 'What speaks for or against it here?' },
	evidence: { label: 'Evidence' },
	willNotFix: { label: 'What it will not fix', placeholder: 'What stays hard even if it works?' },
	grades: { label: 'For which grades', placeholder: '7 and 8' },
	subjects: { label: 'For which subjects', placeholder: 'Science, history' },
	dose: { label: 'How much of the day' },
}

export const cellFieldTexts: Texts<typeof CELL_FIELDS> = {
	fit: { label: 'Verdict' },
	note: { label: 'Note', placeholder: 'Why? What have you seen?' },
	sourceKind: { label: 'What is behind it' },
	changeType: { label: 'What should happen' },
	importance: { label: 'How important' },
	changeability: { label: 'How changeable' },
	confidence: { label: 'How sure are we' },
	owner: { label: 'Owner', placeholder: 'Who looks into it?' },
	horizon: { label: 'When' },
	reviewOn: { label: 'Look at it again on' },
}

export const impedimentFieldTexts: Texts<typeof IMPEDIMENT_FIELDS> = {
	statement: { label: 'What stands in the way', placeholder: 'What stands in the way?' },
	kind: { label: 'Kind' },
	level: { label: 'Who can remove it' },
	control: { label: 'What we can do' },
	severity: { label: 'Severity' },
	status: { label: 'Status' },
	owner: { label: 'Owner', placeholder: 'Who sees to it?' },
	escalatedTo: { label: 'Escalated to', placeholder: 'Which office, or who?' },
	due: { label: 'Due' },
	reviewOn: { label: 'Look at it again on' },
	response: { label: 'What was answered', placeholder: 'What did they say, or what was done?' },
	waivable: { label: 'Can it be waived' },
	rule: { label: 'Rule', placeholder: 'As it is cited' },
	rulePurpose: { label: 'What the rule protects' },
}

import type { IMPEDIMENT_FIELDS } from '../model/shapes/impediment.js'
import type { APPROACH_FIELDS, CELL_FIELDS } from '../model/shapes/map.js'

/** What people read beside each field: its name, and, where it needs one, a word on what to write there. */
export interface FieldText {
	label: string
	placeholder?: string
}

export type FieldTexts<Fields> = Record<Exclude<keyof Fields, 'question'> & string, FieldText>

/** What the choice is called that says nothing. */
export const fieldText = {
	notSaid: 'Not said yet',
	scaleOf: (value: number, most: number) => `${value} of ${most}`,
}

export const approachFieldTexts: FieldTexts<typeof APPROACH_FIELDS> = {
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

export const cellFieldTexts: FieldTexts<typeof CELL_FIELDS> = {
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

export const impedimentFieldTexts: FieldTexts<typeof IMPEDIMENT_FIELDS> = {
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

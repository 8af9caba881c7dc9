import type { FindingRule } from '../model/findings.js'

/** What a sentence about a finding may name. */
export interface FindingNames {
	/** What it is about. */
	subject: string
	/** The other thing it speaks of; empty where it speaks of none. */
	other: string
	/** The row and the column, where it is about a cell. */
	aspect: string
	approach: string
	/** Whether the cell blocks, and does not merely strain. */
	blocks: boolean
	/** The day that has passed, as `YYYY-MM-DD`. */
	day: string
	/** Whether an approach is tried out already, or given up for good. */
	piloting: boolean
	rejected: boolean
}

/** Each finding as a sentence: what there is and what is missing, and no reproach. */
export const findingSentences: Record<FindingRule, (names: FindingNames) => string> = {
	unanswered_cell: ({ aspect, approach, blocks }) =>
		blocks
			? `${aspect} blocks ${approach}, and there is neither a change nor an impediment.`
			: `${aspect} strains against ${approach}, and there is neither a change nor an impediment.`,
	undefined_approach: ({ subject, piloting }) =>
		piloting
			? `${subject} is being piloted without a working definition.`
			: `${subject} is chosen without a working definition.`,
	stance_without_reason: ({ subject, rejected }) =>
		rejected ? `${subject} is rejected without a reason.` : `${subject} is parked without a reason.`,
	change_without_owner: ({ subject }) => `“${subject}” is agreed, and nobody owns it.`,
	change_without_horizon: ({ subject }) => `“${subject}” is agreed, and it is not said when.`,
	change_without_learners: ({ subject }) =>
		`“${subject}” is agreed, and it is not said which learners it could fail.`,
	change_without_safeguard: ({ subject }) => `“${subject}” could fail some learners, and has no safeguard.`,
	change_overdue: ({ subject, day }) => `“${subject}” was due on ${day} and is not in use.`,
	card_off_the_map: ({ subject }) => `“${subject}” belongs to a row or column that the map no longer has.`,
	impediment_without_owner: ({ subject }) => `“${subject}” is being worked on, and nobody owns it.`,
	impediment_escalated_to_nobody: ({ subject }) => `“${subject}” is escalated, and it is not said to whom.`,
	never_waivable: ({ subject }) =>
		`“${subject}” rests on a rule for health, safety or civil rights: such a rule is never waived.`,
	review_due: ({ subject, day }) => `“${subject}” was to be looked at again on ${day}.`,
	question_unanswered: ({ subject }) => `“${subject}” has no answer yet.`,
	question_reopened: ({ subject }) => `“${subject}” was settled and has been opened again.`,
	risk_without_safeguard: ({ subject }) => `“${subject}” is a high risk, and has no safeguard.`,
	need_without_provider: ({ subject }) => `Teachers need “${subject}”, and nobody provides it.`,
	conflicting_changes: ({ subject, other }) => `“${subject}” conflicts with “${other}”, and both are agreed.`,
	requirement_not_agreed: ({ subject, other }) =>
		`“${subject}” is agreed, and “${other}”, which it requires, is not.`,
}

/** What findings of one rule are called together. */
export const findingRuleLabels: Record<FindingRule, string> = {
	unanswered_cell: 'Strained or blocked, and nothing done',
	undefined_approach: 'Chosen without a definition',
	stance_without_reason: 'Parked or rejected without a reason',
	change_without_owner: 'Changes without an owner',
	change_without_horizon: 'Changes without a when',
	change_without_learners: 'Changes that say not whom they could fail',
	change_without_safeguard: 'Changes without a safeguard',
	change_overdue: 'Changes overdue',
	card_off_the_map: 'Cards off the map',
	impediment_without_owner: 'Impediments without an owner',
	impediment_escalated_to_nobody: 'Escalated to nobody',
	never_waivable: 'Never waivable',
	review_due: 'To be looked at again',
	question_unanswered: 'Questions without an answer',
	question_reopened: 'Questions opened again',
	risk_without_safeguard: 'High risks without a safeguard',
	need_without_provider: 'Needs nobody answers',
	conflicting_changes: 'Changes in conflict',
	requirement_not_agreed: 'Requirements not agreed',
}

/** The words of what can be done about a finding. */
export const fixText = {
	addChange: 'Add a change',
	pinImpediment: 'Pin an impediment',
	addProvider: 'Name who helps',
	answer: 'Answer the question',
	place: 'Put it on the map',
	fill: (field: string) => `Fill in “${field}”`,
	review: 'Look at it, and say when next',
	open: (name: string) => `Open “${name}”`,
	setAside: 'Leave it as it is, and say why',
}

/** Where leaving it as it is has better words. */
export const setAsideTexts: Partial<Record<FindingRule, string>> = {
	unanswered_cell: 'Say why none is needed',
	change_without_learners: 'Say why it fails nobody',
	change_without_safeguard: 'Say why none is needed',
	risk_without_safeguard: 'Say why none is needed',
	need_without_provider: 'Say why nobody is needed',
	question_unanswered: 'Say why it can wait',
	question_reopened: 'Say why it can wait',
}

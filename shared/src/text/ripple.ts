import { tieMeaningLabels } from './labels.js'

/** What people read of what a change pulls along with it. */
export const rippleText = {
	groups: {
		conflicts: 'Conflicts with',
		requires: 'Requires',
		ripples: 'Ripples into',
		row: 'On the same row',
	},
	/** Of one step of a path. */
	steps: {
		requires: (from: string, to: string) => `“${from}” ${tieMeaningLabels.requires} “${to}”`,
		ripples_into: (from: string, to: string) => `“${from}” ${tieMeaningLabels.ripples_into} “${to}”`,
		conflicts_with: (from: string, to: string) => `“${from}” ${tieMeaningLabels.conflicts_with} “${to}”`,
		row: (from: string, to: string) => `“${to}” is about the same part of our environment as “${from}”`,
		change: (from: string, to: string) => `“${to}” is what we do about “${from}”`,
	},
	/** A whole path: its steps one after the other. */
	path: (steps: readonly string[]) => `${steps.join('; ')}.`,
	nobody: 'Nobody owns it yet',
	nothing: 'Nothing is tied to it yet. Tie it to what it requires, ripples into or conflicts with.',
}

/** What people read of how old and new live side by side. */
export const coexistenceText = {
	things: { schedule: 'the schedule', grading: 'grading', evaluation: 'teacher evaluation' },
	different_rules: (year: string, thing: string, cohorts: string) =>
		`${year}: ${cohorts} live by different rules for ${thing}. Say how a student or a teacher in both is treated.`,
	missing_rule: (year: string, thing: string, cohort: string) =>
		`${year}: ${cohort} has no rule for ${thing}, though there is one before and after.`,
	conflicting_changes: (year: string, first: string, second: string) =>
		`${year}: “${first}” and “${second}” conflict, and both hold.`,
	/** Several names in a sentence. */
	names: (names: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names),
}

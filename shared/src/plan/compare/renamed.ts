import type { DifferenceSubject, ValueDifference } from './Difference.js'

/** What a row or a column is called by: the team's label, or what the catalogue says for its code. */
interface Called {
	code: string
	label: string
}

export function renamed(subject: DifferenceSubject, before: Called, after: Called): ValueDifference[] {
	if (before.label.trim() === after.label.trim() && before.code === after.code) return []
	return [{ code: 'renamed', subject, field: 'label', before: before.label, after: after.label }]
}

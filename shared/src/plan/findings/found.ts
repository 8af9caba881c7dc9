import type { FindingRule } from '../../model/findings.js'
import type { SetAside } from '../../model/shapes/setAside.js'
import { subjectKey } from '../../model/shapes/subject.js'
import type { Subject } from '../../model/shapes/subject.js'
import type { Finding, FindingSubject } from '../Plan.js'

/** The same for the same subject, on every replica and over time. */
export function findingSubjectKey(subject: FindingSubject): string {
	switch (subject.kind) {
		case 'approach':
			return `approach ${subject.map} ${subject.approach}`
		case 'impediment':
			return `impediment ${subject.impediment}`
		case 'question':
			return `question ${subject.question}`
		default:
			return subjectKey(subject)
	}
}

/** A finding about a thing, with the reason for which the team leaves it, if the thing says one. */
export function found(
	rule: FindingRule,
	subject: FindingSubject,
	setAside: SetAside | undefined,
	other?: Subject,
): Finding {
	const key = [rule, findingSubjectKey(subject), ...(other ? [subjectKey(other)] : [])].join(' ')
	const reason = setAside?.[rule]?.trim()
	return { key, rule, subject, ...(other && { other }), ...(reason && { reason }) }
}

/** Nothing but blanks is nothing said. */
export const isBlank = (text: string): boolean => text.trim() === ''

/** Days are texts that sort as they follow each other. On the day itself there is still time. */
export const hasPassed = (day: string, today: string): boolean => day !== '' && day < today

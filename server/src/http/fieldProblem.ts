import type { ErrorText } from '@groundwork/shared/text/errors'
import type { z } from 'zod'

/** What is wrong with the first field that is wrong, and what it should be, in words. */
export function fieldProblem({ issues: [issue] }: z.ZodError): Partial<ErrorText> {
	if (!issue) return {}
	const field = issue.path.join('.')
	if (!field) return { hint: 'Send a JSON object; /api/openapi.json says what belongs into it.' }
	return {
		message: `“${field}” is missing or not as it should be.`,
		hint: `For “${field}”, ${wanted(issue)}.`,
	}
}

function wanted(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'too_small':
			return issue.origin === 'string' ? 'write something' : `use ${issue.minimum} or more`
		case 'too_big':
			if (issue.origin === 'string') return `use at most ${issue.maximum} characters`
			if (issue.origin === 'array') return `give at most ${issue.maximum}`
			return `use ${issue.maximum} or less`
		case 'invalid_value':
			return `choose one of ${issue.values.map(String).join(', ')}`
		case 'invalid_type':
			return `give a value of type ${issue.expected}`
		case 'invalid_format':
			return issue.format === 'datetime'
				? 'give a time in UTC like 2027-01-31T16:00:00Z'
				: `give a valid ${issue.format}`
		default:
			return issue.message
	}
}

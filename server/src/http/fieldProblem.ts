import type { Catalogue } from '@groundwork/shared/text/catalogue'
import type { z } from 'zod'
import type { Say } from '../errors.js'

/** What is wrong with the first field that is wrong, and what it should be, in words. */
export const fieldProblem =
	({ issues: [issue] }: z.ZodError): Say =>
	({ refused: { problemText } }) => {
		if (!issue) return {}
		const field = issue.path.join('.')
		if (!field) return { hint: problemText.notAnObject }
		return { message: problemText.wrong(field), hint: problemText.wanted(field, wanted(issue, problemText)) }
	}

function wanted(issue: z.core.$ZodIssue, words: Catalogue['refused']['problemText']): string {
	switch (issue.code) {
		case 'too_small':
			return issue.origin === 'string' ? words.notEmpty : words.least(Number(issue.minimum))
		case 'too_big': {
			const most = Number(issue.maximum)
			if (issue.origin === 'string') return words.mostCharacters(most)
			return issue.origin === 'array' ? words.mostItems(most) : words.most(most)
		}
		case 'invalid_value':
			return words.oneOf(issue.values.map(String).join(', '))
		case 'invalid_type':
			return words.type(issue.expected)
		case 'invalid_format':
			return issue.format === 'datetime' ? words.time : words.format(issue.format)
		default:
			return words.other
	}
}

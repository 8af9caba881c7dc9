import type { Outcome, Refusal } from '@groundwork/shared/discussion/commands'
import type { ErrorCode } from '@groundwork/shared/protocol/errors'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import type { Catalogue } from '@groundwork/shared/text/catalogue'
import type { ErrorText } from '@groundwork/shared/text/errors'
import { ApiError } from '../errors.js'
import type { Hidden } from '../discussion/Discussion.js'

/** What came of a command. @throws ApiError with the reason where it was refused. */
export function doneOrFail<T>(outcome: Outcome<T> | Hidden): T {
	if ('done' in outcome) return outcome.done
	const [code, say] = failures[outcome.refused]
	throw new ApiError(code, ({ discussionErrors }) => say(discussionErrors.discussionErrorText))
}

type Words = Catalogue['discussionErrors']['discussionErrorText']

const failures: Record<Refusal | Hidden['refused'], [code: ErrorCode, say: (words: Words) => ErrorText]> = {
	unknown: ['not_found', ({ unknown }) => unknown],
	taken: ['conflict', ({ taken }) => taken],
	full: ['limit_reached', ({ full }) => full(LIMITS)],
	foreign: ['forbidden', ({ foreign }) => foreign],
	deleted: ['conflict', ({ deleted }) => deleted],
	hidden: ['forbidden', ({ hidden }) => hidden],
}

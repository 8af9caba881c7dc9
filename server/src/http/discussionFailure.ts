import type { Outcome, Refusal } from '@groundwork/shared/discussion/commands'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { discussionErrorText } from '@groundwork/shared/text/discussion'
import { ApiError } from '../errors.js'
import type { Hidden } from '../discussion/Discussion.js'

/** What came of a command. @throws ApiError with the reason where it was refused. */
export function doneOrFail<T>(outcome: Outcome<T> | Hidden): T {
	if ('done' in outcome) return outcome.done
	throw failures[outcome.refused]()
}

const failures: Record<Refusal | Hidden['refused'], () => ApiError> = {
	unknown: () => new ApiError('not_found', discussionErrorText.unknown),
	taken: () => new ApiError('conflict', discussionErrorText.taken),
	full: () => new ApiError('limit_reached', discussionErrorText.full(LIMITS)),
	foreign: () => new ApiError('forbidden', discussionErrorText.foreign),
	deleted: () => new ApiError('conflict', discussionErrorText.deleted),
	hidden: () => new ApiError('forbidden', discussionErrorText.hidden),
}

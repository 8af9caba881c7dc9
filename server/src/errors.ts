import { ERRORS } from '@groundwork/shared/protocol/errors'
import type { ErrorBody, ErrorCode } from '@groundwork/shared/protocol/errors'
import { errorText } from '@groundwork/shared/text/errors'
import type { ErrorText } from '@groundwork/shared/text/errors'
import type { Context } from 'hono'
import type { Refusal } from './storage/records/Records.js'

/** A call that cannot be answered as asked: thrown anywhere behind the HTTP interface, turned into the one error shape at its edge. */
export class ApiError extends Error {
	readonly code: ErrorCode
	readonly text: ErrorText
	/** In how many seconds the same call may succeed, where that is known. */
	readonly retryAfter: number | undefined

	/** The sentences replace those of the code where more is known. */
	constructor(code: ErrorCode, { retryAfter, ...text }: Partial<ErrorText> & { retryAfter?: number } = {}) {
		super(code)
		this.code = code
		this.text = { ...errorText[code], ...text }
		this.retryAfter = retryAfter
	}

	get status() {
		return ERRORS[this.code].status
	}

	get body(): ErrorBody {
		return { error: { code: this.code, ...this.text } }
	}
}

/** Why a change was not made behind the guards: the role was taken away, or the board deleted, in the same moment. */
export const refusal = (why: Refusal) => new ApiError(why === 'forbidden' ? 'forbidden' : 'not_found')

/** The answer itself, for a middleware that refuses without throwing. */
export const failure = (c: Context, code: ErrorCode): Response => {
	const error = new ApiError(code)
	return c.json(error.body, error.status)
}

/** The server cannot start, for a reason that whoever starts it can mend. The message is the whole sentence she reads. */
export class StartError extends Error {}

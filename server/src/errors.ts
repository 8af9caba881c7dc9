import { ERRORS } from '@groundwork/shared/protocol/errors'
import type { ErrorBody, ErrorCode } from '@groundwork/shared/protocol/errors'
import type { Catalogue } from '@groundwork/shared/text/catalogue'
import type { ErrorText } from '@groundwork/shared/text/errors'
import type { Language } from '@groundwork/shared/text/language'
import type { Context } from 'hono'
import { languageFor, wordsIn } from './language.js'
import type { Refusal } from './storage/records/Records.js'

/** Sentences that replace those of the code where more is known, in the words of whichever language they are read in. */
export type Say = (words: Catalogue) => Partial<ErrorText>

/** A call that cannot be answered as asked: thrown anywhere behind the HTTP interface, turned into the one error shape at its edge. */
export class ApiError extends Error {
	readonly code: ErrorCode
	/** In how many seconds the same call may succeed, where that is known. */
	readonly retryAfter: number | undefined
	readonly #say: Say

	constructor(code: ErrorCode, say: Say = () => ({}), retryAfter?: number, cause?: unknown) {
		super(code, cause === undefined ? {} : { cause })
		this.code = code
		this.retryAfter = retryAfter
		this.#say = say
	}

	get status() {
		return ERRORS[this.code].status
	}

	body(language: Language): ErrorBody {
		const words = wordsIn(language)
		return { error: { code: this.code, ...words.errors.errorText[this.code], ...this.#say(words) } }
	}
}

/** Why a change was not made behind the guards: the role was taken away, or the board deleted, in the same moment. */
export const refusal = (why: Refusal) => new ApiError(why === 'forbidden' ? 'forbidden' : 'not_found')

/** The answer itself, in the language of whoever called. */
export const failure = (c: Context, error: ApiError): Response => {
	const language = languageFor(c)
	c.header('Content-Language', language)
	return c.json(error.body(language), error.status)
}

/** The server cannot start, for a reason that whoever starts it can mend. The message is the whole sentence she reads. */
export class StartError extends Error {}

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Logger } from 'pino'
import { ApiError, failure } from '../errors.js'
import type { Say } from '../errors.js'
import { StoppingError } from '../room/StoppingError.js'
import { StorageError } from '../storage/StorageError.js'
import { RetiredKeyError } from '../storage/records/RetiredKeyError.js'
import { routeOf } from './routeOf.js'
import { comeAgain } from './whileStopping.js'

/** Every failure in the one error shape. What nobody foresaw is logged in full and told to nobody. */
export const createOnError =
	({ logger }: { logger: Logger }) =>
	(error: Error, c: Context): Response => {
		if (error instanceof StoppingError) {
			// A call that writes had begun: what it is told must not read as if nothing had been done.
			return c.req.method === 'GET' ? comeAgain(c) : failure(c, new ApiError('unavailable'))
		}
		const known = error instanceof ApiError ? error : (fromStorage(error) ?? fromHono(error))
		const answer = known ?? new ApiError('internal')
		if (answer.status >= 500) {
			logger.error(
				{ err: error, requestId: c.get('requestId'), method: c.req.method, route: routeOf(c) },
				'a call failed',
			)
		}
		if (answer.retryAfter !== undefined) c.header('Retry-After', String(answer.retryAfter))
		// the rest of the body is left unread, so nothing more can come over this connection
		if (answer.code === 'too_large') c.header('Connection', 'close')
		return failure(c, answer)
	}

export const notFound = (c: Context): Response => {
	if (!c.req.path.startsWith('/api/')) return c.text('There is nothing here.', 404)
	return failure(c, new ApiError('not_found', ({ refused }) => refused.refusedText.unknownAddress))
}

/** A full disk or a closed database passes; a broken constraint is a fault of ours, and trying again would not mend it. */
function fromStorage(error: Error): ApiError | null {
	if (error instanceof RetiredKeyError)
		return new ApiError('unavailable', ({ refused }) => refused.refusedText.retiredKey)
	if (!(error instanceof StorageError) || error.isFault) return null
	return new ApiError('unavailable')
}

const said =
	(what: 'bodyTooLarge' | 'notMarkedAsJson' | 'notJson'): Say =>
	({ refused }) =>
		refused.refusedText[what]

/** What Hono itself refuses: broken JSON, another content type, a body past the limit. */
function fromHono(error: Error): ApiError | null {
	if (!(error instanceof HTTPException)) return null
	if (error.status === 413) return new ApiError('too_large', said('bodyTooLarge'))
	if (error.status === 415) return new ApiError('invalid', said('notMarkedAsJson'))
	if (error.status === 400) return new ApiError('invalid', said('notJson'))
	return null
}

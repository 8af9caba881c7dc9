import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { ApiError, failure } from '../errors.js'

/** The pages need nothing that is being closed, and how the server is is asked most of all while it stops. */
const BEGINS_SOMETHING = /^\/(api|sync)\//

/**
 * 503 in the one error shape, with when to try again: another server takes over within a second, and this one is back soon after.
 * `Retry-After` also says that nothing of the call was done, so that whoever made it may make it again, whatever it is.
 */
export function comeAgain(c: Context): Response {
	c.header('Retry-After', '1')
	return failure(c, new ApiError('unavailable'))
}

/** Nothing new is begun while everything is being saved, and each connection ends with its answer, to be opened anew elsewhere. */
export const whileStopping = (isStopping: () => boolean) =>
	createMiddleware(async (c, next) => {
		const refused = isStopping() && BEGINS_SOMETHING.test(c.req.path)
		if (!refused) await next()
		if (isStopping()) c.header('Connection', 'close')
		return refused ? comeAgain(c) : undefined
	})

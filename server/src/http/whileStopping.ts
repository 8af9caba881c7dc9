import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { ApiError, failure } from '../errors.js'

/** Paths that say how the server is, which is asked for most of all while it stops. */
const ABOUT_THE_SERVER = new Set(['/healthz', '/readyz', '/metrics'])

/** 503 in the one error shape, with when to try again. */
export function comeAgain(c: Context): Response {
	c.header('Retry-After', '5')
	c.header('Connection', 'close')
	return failure(c, new ApiError('unavailable'))
}

/** Nothing new is begun while everything is being saved: whoever asks is told to come again. */
export const whileStopping = (isStopping: () => boolean) =>
	createMiddleware(async (c, next) => {
		if (!isStopping() || ABOUT_THE_SERVER.has(c.req.path)) return next()
		return comeAgain(c)
	})
